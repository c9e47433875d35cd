package tallydock.domain.receiving;

import java.util.Optional;
import tallydock.domain.fact.CountFact.NoteReason;
import tallydock.domain.product.Sku;
import tallydock.domain.shipment.CartonNo;

/// Every way a scan can end. Add a case and the compiler lists each screen to change.
public sealed interface Outcome {
    record CartonOpened(CartonNo carton) implements Outcome {}

    /// Opened again after another carton had closed it.
    record CartonOpenedAgain(CartonNo carton) implements Outcome {}

    record SameCarton(CartonNo carton) implements Outcome {}

    record CartonClosed(CartonNo carton) implements Outcome {}

    /// `received` is what the open tally holds of the SKU now.
    record UnitCounted(Sku sku, long qty, long received) implements Outcome {}

    record UnknownKept() implements Outcome {}

    /// `qty` of the last accepted units are damaged.
    record Damaged(Sku sku, long qty) implements Outcome {}

    /// The next unit will be marked damaged: there is none yet to mark.
    record DamageArmed() implements Outcome {}

    /// What must not be shelved was found and goes into quarantine; `sku` is empty where the whole carton does.
    record Quarantined(Optional<Sku> sku) implements Outcome {}

    record QuantityArmed(long qty) implements Outcome {}

    /// A quantity is being entered digit by digit.
    record QuantityTyped(String digits) implements Outcome {}

    record StepTakenBack() implements Outcome {}

    /// Nothing changed; the note in the log says why.
    record Ignored(NoteReason reason) implements Outcome {}
}
