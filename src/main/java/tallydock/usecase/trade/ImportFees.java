package tallydock.usecase.trade;

import tallydock.domain.document.ReadResult;
import tallydock.domain.document.fee.FeeStatementDoc;
import tallydock.domain.fact.ImportFact;
import tallydock.domain.fact.StreamId;
import tallydock.domain.fact.StreamKind;
import tallydock.usecase.ImportContext;
import tallydock.usecase.ImportOutcome;
import tallydock.usecase.ImportPorts;
import tallydock.usecase.Progress;
import tallydock.usecase.Provenance;
import tallydock.usecase.SourceFile;

/// Brings a statement of fees into the store with its original; all its charges are kept, also those with
/// problems.
public final class ImportFees {
    private final ImportPorts ports;

    public ImportFees(ImportPorts ports) {
        this.ports = ports;
    }

    /// Reads, checks and stores.
    public ImportOutcome<FeeStatementDoc> run(SourceFile file, ImportContext context, Progress progress) {
        return switch (ports.sheets().fees(file, progress)) {
            case ReadResult.Refused<FeeStatementDoc>(var refusal) -> new ImportOutcome.Refused<>(refusal);
            case ReadResult.Read<FeeStatementDoc>(var document) -> store(file, context.watched(progress), document);
        };
    }

    private ImportOutcome<FeeStatementDoc> store(SourceFile file, ImportContext context, FeeStatementDoc document) {
        var staged = ports.stage()
                .feeLines(
                        context.seller(),
                        context.progress().watched(document.lines().iterator()));
        var original = ports.keep(file, context);
        var fact = new ImportFact.FeesImported(
                staged.importId(),
                context.seller(),
                document.period(),
                document.account(),
                Provenance.of(file, original, document.source(), ports.sheets().version()),
                staged.parts(),
                document.lines().size());
        var stream = new StreamId(StreamKind.FEE, context.seller().name());
        ports.append(stream, context, fact);
        return new ImportOutcome.Stored<>(document, staged.importId().toString(), 0);
    }
}
