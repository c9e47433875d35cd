package tallydock.usecase.label;

import java.util.ArrayList;
import java.util.List;
import tallydock.domain.barcode.BadgeCode;
import tallydock.domain.barcode.Sscc;
import tallydock.domain.barcode.warehouse.LocationCode;
import tallydock.domain.label.LabelField;
import tallydock.domain.label.LabelValues;
import tallydock.domain.shipment.CartonLabels;
import tallydock.domain.shipment.PlannedCarton;
import tallydock.domain.shipment.ShipmentHead;
import tallydock.domain.shipment.ShipmentPlan;

/// Says what the labels say that are no list's: on pallets, places, badges, and on what waits for a decision.
public final class ComposeSigns {
    /// A pallet has a label on each of its sides.
    public static final int PALLET_SIDES = 4;

    private ComposeSigns() {}

    /// What a sign says about why it was put there.
    ///
    /// @param reason in the words of both languages
    /// @param at when, as it is written at the site
    public record Note(String reason, String at, String station) {}

    /// Four labels for each pallet of a shipment, one for each side.
    public static List<LabelValues> pallets(ShipmentPlan plan, List<Sscc> pallets, Said said) {
        var cartons = new ComposeCartons(plan, said);
        var labels = new ArrayList<LabelValues>();
        for (int pallet = 0; pallet < pallets.size(); pallet++) {
            var label = cartons.heading(new LabelValues.Builder())
                    .with(LabelField.CODE, "(00)" + pallets.get(pallet).digits())
                    .with(LabelField.CARTON_OF, (pallet + 1) + " / " + pallets.size())
                    .with(LabelField.PIECES, Integer.toString(plan.cartons().size()))
                    .with(LabelField.HANDLING, ComposeCartons.handling(said))
                    .build();
            for (int side = 0; side < PALLET_SIDES; side++) {
                labels.add(label);
            }
        }
        return labels;
    }

    /// A label for a carton that waits for a decision, or must not be shelved; its bars open the carton.
    public static LabelValues ofCarton(ShipmentHead shipment, PlannedCarton carton, Note note) {
        return noted(
                CartonLabels.printed(shipment, carton), shipment, carton.no().text(), note);
    }

    /// The same for anything that has a code, as a thing nobody knows yet.
    public static LabelValues noted(String code, ShipmentHead shipment, String carton, Note note) {
        var refs = shipment.refs();
        return new LabelValues.Builder()
                .with(LabelField.CODE, code)
                .with(
                        LabelField.SHIPMENT,
                        refs.fbaShipmentId().or(refs::po).or(refs::reference).orElse(""))
                .with(LabelField.CARTON, carton)
                .with(LabelField.REASON, note.reason())
                .with(LabelField.MADE_AT, note.at())
                .with(LabelField.STATION, note.station())
                .build();
    }

    /// A label for a place in the hall.
    public static LabelValues location(LocationCode place) {
        return new LabelValues.Builder()
                .with(LabelField.CODE, place.code())
                .with(LabelField.NAME, place.code())
                .build();
    }

    /// A person's badge. Its code may be kept nowhere: what is made of it goes to paper and is forgotten.
    public static LabelValues badge(BadgeCode code, String name, String role) {
        return new LabelValues.Builder()
                .with(LabelField.CODE, code.payload())
                .with(LabelField.NAME, name)
                .with(LabelField.ROLE, role)
                .build();
    }
}
