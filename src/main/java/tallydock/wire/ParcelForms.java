package tallydock.wire;

import java.util.List;
import java.util.UUID;
import tallydock.domain.digest.Sha256;
import tallydock.domain.fact.ImportId;
import tallydock.domain.fact.ParcelFact;
import tallydock.domain.fact.ParcelFact.RecipientsErased;

/// The written forms of what happened to parcels.
final class ParcelForms {
    private static final FactForm<RecipientsErased, RecipientsErasedV1> ERASED = new FactForm<>(
            "parcel.recipients-erased",
            RecipientsErasedV1.class,
            fact -> new RecipientsErasedV1(
                    fact.importId().value(),
                    fact.recipients().stream().map(Sha256::hex).toList(),
                    fact.original().hex()),
            wire -> new RecipientsErased(
                    new ImportId(wire.importId),
                    wire.recipients.stream().map(Sha256::new).toList(),
                    new Sha256(wire.original)));

    static final List<FactForm<?, ?>> ALL = List.of(ERASED);

    private ParcelForms() {}

    static Encoded encode(ParcelFact fact) {
        return switch (fact) {
            case RecipientsErased erased -> ERASED.encode(erased);
        };
    }

    record RecipientsErasedV1(UUID importId, List<String> recipients, String original) {}
}
