package tallydock.domain.fact;

import java.util.Optional;
import tallydock.domain.barcode.Sscc;
import tallydock.domain.barcode.warehouse.TemporaryId;
import tallydock.domain.label.proof.ProofOutcome;
import tallydock.domain.printer.JobId;
import tallydock.domain.printer.PrinterId;
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

    /// What bears a number.
    sealed interface Bearer {
        record OfCarton(CartonNo carton) implements Bearer {}

        /// Pallets are numbered from 1 in their shipment.
        record OfPallet(int number) implements Bearer {}
    }
}
