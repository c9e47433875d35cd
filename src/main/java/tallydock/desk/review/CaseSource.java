package tallydock.desk.review;

import java.util.List;
import tallydock.domain.discrepancy.Discrepancy;
import tallydock.usecase.desk.CaseList;

/// Cases from the list of all shipments, proofs from the log.
public record CaseSource(CaseList cases, FindProof proofs) implements ReviewModel.Source {
    @Override
    public List<Discrepancy> all() {
        return cases.all();
    }

    @Override
    public Proof proof(Discrepancy found) {
        return proofs.run(found);
    }
}
