package tallydock.desk.review;

import java.util.List;
import tallydock.domain.discrepancy.Discrepancy;
import tallydock.domain.document.match.TracedMismatch;
import tallydock.domain.receiving.StillExpected;
import tallydock.usecase.Progress;
import tallydock.usecase.desk.CaseList;
import tallydock.usecase.trace.TraceDocuments;

/// Cases from the list of all shipments, proofs from the log, and for cases of papers from their originals.
public record CaseSource(CaseList cases, FindProof proofs, TraceDocuments documents) implements ReviewModel.Source {
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
        return found.isOfPapers()
                ? documents.run(List.of(found)).stream()
                        .findFirst()
                        .map(TracedMismatch::places)
                        .map(Proof::of)
                        .orElse(Proof.NONE)
                : proofs.run(found);
    }
}
