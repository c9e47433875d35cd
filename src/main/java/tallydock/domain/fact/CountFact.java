package tallydock.domain.fact;

import java.util.Optional;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.device.scale.Weighing;
import tallydock.domain.product.Sku;
import tallydock.domain.shipment.CartonNo;

/// What happened while goods were counted. Each belongs to one tally, named in its place, and each keeps the scan that
/// made it, so that every number can be proved from raw scans.
public sealed interface CountFact extends Fact
        permits CountFact.CartonOpened,
                CountFact.LooseOpened,
                CountFact.UnitCounted,
                CountFact.UnknownScanned,
                CountFact.UnitDamaged,
                CountFact.OfWholeCarton,
                CountFact.StepVoided,
                CountFact.ScanNoted,
                AnswerFact {
    /// A carton was opened for counting. `carton` is its number in the list, or the label itself when the list has
    /// none.
    record CartonOpened(CartonNo carton, String label, Opening opening, CountMode mode, RawScan scan)
            implements CountFact {}

    /// Goods without a carton are counted from here on, in the tally of this fact's place.
    record LooseOpened() implements CountFact {}

    /// What was done with a carton as a whole.
    sealed interface OfWholeCarton extends CountFact {
        CartonNo carton();
    }

    /// The carton was closed: by the clerk when the scan is the close command, else by the unit that completed it.
    record CartonClosed(CartonNo carton, RawScan scan) implements OfWholeCarton {}

    /// `qty` units of a SKU were counted; `code` is what named it, also where it stands for a case of several units.
    record UnitCounted(Sku sku, String code, long qty, RawScan scan) implements CountFact {}

    /// No rule knows the code: kept, shown, countable, bound to a product later.
    record UnknownScanned(RawScan scan) implements CountFact {}

    /// `qty` of the counted units are damaged; they stay part of received. `unit` is the count they belong to.
    record UnitDamaged(Sku sku, long qty, EventId unit, Optional<RawScan> scan) implements CountFact {}

    /// The carton of this tally was weighed. Of several weights of a carton the latest holds; all stay.
    record CartonWeighed(CartonNo carton, Weighing weighing) implements OfWholeCarton {}

    /// A second carton with the label of another was found, and is counted from here on under a name of its own.
    ///
    /// @param carton its new name
    /// @param labelled the carton whose label it bears
    record SecondBoxOpened(CartonNo carton, CartonNo labelled, CountMode mode, RawScan scan) implements OfWholeCarton {}

    /// A step was taken back: whatever `target` counted counts no more. Permanent; to redo is to scan again.
    record StepVoided(EventId target, RawScan scan) implements CountFact {}

    /// A scan that counts nothing, and why. `times` is how often it came in a row: more than once where a scanner is
    /// stuck on a code.
    record ScanNoted(NoteReason reason, RawScan scan, long times) implements CountFact {
        public ScanNoted(NoteReason reason, RawScan scan) {
            this(reason, scan, 1);
        }
    }

    /// How a carton came to be open. The names are written into the log.
    enum Opening {
        /// For the first time in this tally.
        FIRST,
        /// Again, after another carton had closed it: a duplicate label, or units left over.
        AGAIN,
        /// Again, after the clerk had closed it and no other carton came between.
        REOPENED
    }

    /// Why a scan counted nothing. The names are written into the log: they may be added to, never changed.
    enum NoteReason {
        SAME_CARTON,
        COMMAND,
        BROKEN_COMMAND,
        NOTHING_TO_UNDO,
        NOTHING_TO_CLOSE,
        QUANTITY_NOT_USABLE,
        /// A command that means nothing in the state it was scanned in.
        NOT_USABLE_HERE,
        /// The unit it would mark is marked already.
        ALREADY_DAMAGED,
        /// The same code again too soon to be meant.
        REPEAT,
        /// A stop was open; to be counted afterwards.
        WHILE_STOPPED,
        /// The answer to a question, where no other fact says it.
        ANSWERED,
        /// A carton label that asks before it opens: another is open.
        ASKED_PARK,
        /// A carton label that asks before it opens: it was closed before.
        ASKED_REOPEN,
        /// A carton label that asks before it opens: another station counts or counted it.
        ASKED_COUNTED_ELSEWHERE,
        /// A carton label of another shipment that asks before it opens.
        ASKED_OTHER_SHIPMENT,
        /// The close command on a carton with units missing.
        ASKED_CLOSE,
        /// The command that ends an inbound, with cartons missing.
        ASKED_FINISH,
        /// The command that ends an inbound, while a carton is open.
        CARTON_STILL_OPEN,
        /// The undo command on a closed carton.
        ASKED_WHY_REOPEN
    }
}
