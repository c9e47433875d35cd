package tallydock.wire;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tallydock.domain.fact.EventId;
import tallydock.domain.fact.InboundFact;
import tallydock.domain.fact.InboundFact.BlindCountChosen;
import tallydock.domain.fact.InboundFact.CodeBound;
import tallydock.domain.fact.InboundFact.InboundFinished;
import tallydock.domain.fact.InboundFact.InboundReopened;
import tallydock.domain.fact.InboundFact.InvoiceAssigned;
import tallydock.domain.fact.InboundFact.QuarantineAnswer;
import tallydock.domain.fact.InboundFact.QuarantineDecided;
import tallydock.domain.product.SellerId;
import tallydock.domain.product.Sku;

/// The written forms of what is said about an inbound as a whole.
final class InboundForms {
    private static final FactForm<InboundFinished, InboundFinishedV1> FINISHED = new FactForm<>(
            "inbound.finished",
            InboundFinishedV1.class,
            fact -> new InboundFinishedV1(fact.scan().map(ScanV1::of)),
            wire -> new InboundFinished(wire.scan.map(ScanV1::toScan)));
    private static final FactForm<InboundReopened, InboundReopenedV1> REOPENED = new FactForm<>(
            "inbound.reopened", InboundReopenedV1.class, _ -> new InboundReopenedV1(), _ -> new InboundReopened());
    private static final FactForm<BlindCountChosen, BlindCountChosenV1> BLIND = new FactForm<>(
            "inbound.blind-count-chosen",
            BlindCountChosenV1.class,
            fact -> new BlindCountChosenV1(fact.blind()),
            wire -> new BlindCountChosen(wire.blind));

    private static final FactForm<InvoiceAssigned, InvoiceAssignedV1> INVOICE = new FactForm<>(
            "inbound.invoice-assigned",
            InvoiceAssignedV1.class,
            fact -> new InvoiceAssignedV1(fact.seller().name(), fact.invoice()),
            wire -> new InvoiceAssigned(new SellerId(wire.seller), wire.invoice));

    private static final FactForm<CodeBound, CodeBoundV1> BOUND = new FactForm<>(
            "inbound.code-bound",
            CodeBoundV1.class,
            fact -> new CodeBoundV1(fact.code(), fact.sku().map(Sku::code)),
            wire -> new CodeBound(wire.code, wire.sku.map(Sku::new)));

    private static final FactForm<QuarantineDecided, QuarantineDecidedV1> QUARANTINE = new FactForm<>(
            "inbound.quarantine-decided",
            QuarantineDecidedV1.class,
            fact -> new QuarantineDecidedV1(
                    fact.found().stream().map(EventId::value).toList(),
                    fact.answer().name()),
            wire -> new QuarantineDecided(
                    wire.found.stream().map(EventId::new).toList(), QuarantineAnswer.valueOf(wire.answer)));

    static final List<FactForm<?, ?>> ALL = List.of(FINISHED, REOPENED, BLIND, INVOICE, BOUND, QUARANTINE);

    private InboundForms() {}

    static Encoded encode(InboundFact fact) {
        return switch (fact) {
            case InboundFinished finished -> FINISHED.encode(finished);
            case InboundReopened reopened -> REOPENED.encode(reopened);
            case BlindCountChosen chosen -> BLIND.encode(chosen);
            case InvoiceAssigned assigned -> INVOICE.encode(assigned);
            case CodeBound bound -> BOUND.encode(bound);
            case QuarantineDecided decided -> QUARANTINE.encode(decided);
        };
    }

    record InboundFinishedV1(Optional<ScanV1> scan) {}

    record InboundReopenedV1() {}

    record BlindCountChosenV1(boolean blind) {}

    record InvoiceAssignedV1(String seller, String invoice) {}

    record QuarantineDecidedV1(List<UUID> found, String answer) {}

    record CodeBoundV1(String code, Optional<String> sku) {}
}
