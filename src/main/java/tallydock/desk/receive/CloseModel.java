package tallydock.desk.receive;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tallydock.domain.barcode.ScanText;
import tallydock.domain.product.CloseProduct;
import tallydock.domain.shipment.ShipmentHead;
import tallydock.domain.station.stage.OutcomeKind;
import tallydock.domain.station.stage.StageView;

/// The products whose code is close to the unknown one on the stage. They are looked for while the stop stands; scans
/// never wait for them.
final class CloseModel {
    private static final Logger LOG = LoggerFactory.getLogger(CloseModel.class);
    private static final int MOST = 3;

    private final ReceiveParts.Lookup lookup;
    private final ReadOnlyObjectWrapper<Optional<List<CloseProduct>>> found =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<String> sought = Optional.empty();

    CloseModel(ReceiveParts.Lookup lookup) {
        this.lookup = lookup;
    }

    /// The closest first; empty while they are looked for.
    ReadOnlyObjectProperty<Optional<List<CloseProduct>>> found() {
        return found.getReadOnlyProperty();
    }

    /// Looks for the code on the stage, if it is another unknown one.
    void follow(ShipmentHead shipment, StageView view) {
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
