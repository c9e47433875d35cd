package tallydock.domain.fact;

import tallydock.domain.barcode.Sscc;
import tallydock.domain.shipment.CartonNo;

/// What labels came to mean. It lies in the stream of the shipment they belong to.
public sealed interface LabelFact extends Fact {
    /// An SSCC was given to a carton or pallet of the shipment: from now on its label opens that carton. No number is
    /// given twice.
    record SsccAssigned(Sscc sscc, Bearer bearer) implements LabelFact {}

    /// What bears a number.
    sealed interface Bearer {
        record OfCarton(CartonNo carton) implements Bearer {}

        /// Pallets are numbered from 1 in their shipment.
        record OfPallet(int number) implements Bearer {}
    }
}
