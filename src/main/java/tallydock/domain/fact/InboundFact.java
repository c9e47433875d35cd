package tallydock.domain.fact;

import java.util.List;
import java.util.Optional;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.product.SellerId;
import tallydock.domain.product.Sku;

/// What was said about an inbound as a whole; it lies in the stream of its shipment. Of contrary words the
/// latest by (hlc, station, seq) holds. None of them counts anything; one may say what was counted.
public sealed interface InboundFact extends Fact {
    /// A person said that this was all: what has not come by now is missing. `scan` is the command that said
    /// it, if one did.
    record InboundFinished(Optional<RawScan> scan) implements InboundFact {}

    /// A person said that more is to come after all.
    record InboundReopened() implements InboundFact {}

    /// Whether stations hide expected units until a carton is closed.
    record BlindCountChosen(boolean blind) implements InboundFact {}

    /// A person said that an invoice belongs to this shipment, whatever else its purchase order names.
    /// `invoice` is its number, so that this holds for its next version too; the id of its import where it
    /// has none.
    record InvoiceAssigned(SellerId seller, String invoice) implements InboundFact {}

    /// A supervisor said which goods of this shipment a code means that nobody knew: whatever was scanned with it, at
    /// any station, before or after, is a unit of them. Without goods it means none again.
    ///
    /// @param code as codes are compared
    record CodeBound(String code, Optional<Sku> sku) implements InboundFact {}

    /// A supervisor said what becomes of goods that were found to be prohibited, and why. A word that clears them takes
    /// back what found them, for good: found again they are prohibited again.
    ///
    /// @param found the facts that found them
    record QuarantineDecided(List<EventId> found, QuarantineAnswer answer) implements InboundFact {
        public QuarantineDecided {
            found = List.copyOf(found);
        }
    }

    /// What becomes of them. The names are written into the log: they may be added to, never changed.
    enum QuarantineAnswer {
        /// The papers that were missing are there: they may be shelved.
        PAPERS_SHOWN,
        /// They were marked by mistake.
        NOT_PROHIBITED,
        RETURN,
        DESTROY;

        /// Whether the goods count as good again.
        public boolean isClearing() {
            return this == PAPERS_SHOWN || this == NOT_PROHIBITED;
        }
    }
}
