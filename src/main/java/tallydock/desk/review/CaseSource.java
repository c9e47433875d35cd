package tallydock.desk.review;

import java.util.List;
import tallydock.domain.discrepancy.Discrepancy;
import tallydock.domain.receiving.StillExpected;
import tallydock.usecase.Progress;
import tallydock.usecase.desk.CaseList;

/// Cases from the list of all shipments, proofs from the log.
public record CaseSource(CaseList cases, FindProof proofs) implements ReviewModel.Source {
    @Override
    public List<Discrepancy> all(Progress progress) {
        return cases.all(progress);
    }

    @Override
    public List<StillExpected> expected() {
        return cases.expected();
    }

    @Override
    public Proof proof(Discrepancy found) {
        return proofs.run(found);
    }
}
