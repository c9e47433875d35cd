package tallydock.desk.receive;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tallydock.domain.barcode.ScanText;
import tallydock.domain.product.CloseProduct;
import tallydock.domain.product.Sku;
import tallydock.domain.shipment.ShipmentHead;
import tallydock.domain.station.stage.OutcomeKind;
import tallydock.domain.station.stage.StageView;

/// The products whose code is close to the unknown one on the stage, and the other inbounds that expect what
/// stopped the count. They are looked for while the stop stands; scans never wait for them.
final class CloseModel {
    private static final Logger LOG = LoggerFactory.getLogger(CloseModel.class);
    private static final int MOST = 3;

    private final ReceiveParts.Lookup lookup;
    private final ReadOnlyObjectWrapper<Optional<List<CloseProduct>>> found =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<ShipmentHead>> elsewhere = new ReadOnlyObjectWrapper<>(List.of());
    private Optional<String> sought = Optional.empty();
    private Optional<String> soughtElsewhere = Optional.empty();

    CloseModel(ReceiveParts.Lookup lookup) {
        this.lookup = lookup;
    }

    /// The closest first; empty while they are looked for.
    ReadOnlyObjectProperty<Optional<List<CloseProduct>>> found() {
        return found.getReadOnlyProperty();
    }

    /// The other inbounds that expect what stopped the count; none while they are looked for.
    ReadOnlyObjectProperty<List<ShipmentHead>> elsewhere() {
        return elsewhere.getReadOnlyProperty();
    }

    /// Looks for the code on the stage, if it is another unknown one, and for where else it is expected.
    void follow(ShipmentHead shipment, StageView view) {
        followElsewhere(shipment, view);
        var code = Optional.of(view.headline())
                .filter(headline -> headline.kind() == OutcomeKind.UNKNOWN_BARCODE)
                .flatMap(headline -> headline.code())
                .map(shown -> ScanText.of(shown).code());
        if (!code.equals(sought)) {
            sought = code;
            found.set(Optional.empty());
            code.ifPresent(wanted -> lookFor(shipment, wanted));
        }
    }

    private void followElsewhere(ShipmentHead shipment, StageView view) {
        var headline = view.headline();
        var code = switch (headline.kind()) {
            case UNKNOWN_BARCODE ->
                headline.code().map(shown -> ScanText.of(shown).code());
            case UNEXPECTED_SKU -> headline.sku().map(Sku::code);
            default -> Optional.<String>empty();
        };
        if (!code.equals(soughtElsewhere)) {
            soughtElsewhere = code;
            elsewhere.set(List.of());
            code.ifPresent(wanted -> lookup.background()
                    .run(
                            () -> lookup.others().run(shipment, wanted, MOST),
                            others -> showElsewhere(wanted, others),
                            cause -> LOG.error("other lists cannot be looked through", cause)));
        }
    }

    private void showElsewhere(String code, List<ShipmentHead> others) {
        if (soughtElsewhere.equals(Optional.of(code))) {
            elsewhere.set(others);
        }
    }

    private void lookFor(ShipmentHead shipment, String code) {
        lookup.background().run(() -> lookup.codes().run(shipment, code, MOST), close -> show(code, close), cause -> {
            LOG.error("close products cannot be looked for", cause);
            show(code, List.of());
        });
    }

    private void show(String code, List<CloseProduct> close) {
        if (sought.equals(Optional.of(code))) {
            found.set(Optional.of(close));
        }
    }
}
