package tallydock.domain.fact;

import java.util.List;
import java.util.Optional;
import tallydock.domain.barcode.Sscc;
import tallydock.domain.barcode.warehouse.TemporaryId;
import tallydock.domain.label.proof.ProofOutcome;
import tallydock.domain.printer.JobId;
import tallydock.domain.printer.PrinterId;
import tallydock.domain.product.Sku;
import tallydock.domain.shipment.CartonNo;

/// What labels came to mean, and what scanning them back showed.
public sealed interface LabelFact extends OnPaper {
    /// An SSCC was given to a carton or pallet of the shipment whose stream it lies in: from now on its label
    /// opens that carton. No number is given twice.
    record SsccAssigned(Sscc sscc, Bearer bearer) implements LabelFact {}

    /// A printed label was scanned back; it lies in the stream of the station's prints.
    ///
    /// @param label its number in the job, from 1
    /// @param read what was read, empty where nothing was
    /// @param firstTry whether nothing else was scanned for it before
    record LabelScannedBack(
            JobId job, PrinterId printer, int label, ProofOutcome outcome, String read, boolean firstTry)
            implements LabelFact {}

    /// A thing was set aside and got this id; it lies in the stream of the shipment.
    ///
    /// @param scanned the fact the thing was scanned with
    /// @param shown the code on it, as it was shown
    /// @param carton empty for loose goods
    /// @param quarantined whether it is known and must not be shelved; else nobody knew it
    record TemporaryIdGiven(
            TemporaryId id, EventId scanned, String shown, Optional<CartonNo> carton, boolean quarantined)
            implements LabelFact {}

    /// No scanner reads a label that came with goods or was printed for them; it lies in the stream of the shipment.
    /// What
    /// it should say was typed in its place, or is what was printed.
    ///
    /// @param carton the open one, or the one whose label it is; empty for loose goods
    /// @param sku the goods whose label it is; empty where it is that of a carton, or names nothing
    /// @param read what scanners read instead, oldest first
    record LabelUnreadable(String code, Optional<CartonNo> carton, Optional<Sku> sku, FoundBy by, List<String> read)
            implements LabelFact {
        public LabelUnreadable {
            read = List.copyOf(read);
        }
    }

    /// How it was found that nothing reads a label. The names are written into the log.
    enum FoundBy {
        /// Its code had to be typed where goods are counted.
        TYPED,
        /// It was printed here, and a person gave up scanning it.
        SCANNED_BACK
    }

    /// What bears a number.
    sealed interface Bearer {
        record OfCarton(CartonNo carton) implements Bearer {}

        /// Pallets are numbered from 1 in their shipment.
        record OfPallet(int number) implements Bearer {}
    }
}
