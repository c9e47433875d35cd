package tallydock.desk.receive;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import tallydock.desk.kit.picture.Icons;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.domain.shipment.ShipmentHead;

/// Which other inbounds expect what stopped the count; nothing where none does.
final class ElsewhereLine extends HBox {
    ElsewhereLine(Texts texts, CloseModel model) {
        setId("elsewhere");
        getStyleClass().add("elsewhere");
        var said = new Label();
        said.setWrapText(true);
        said.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(Icons.of("mdi2f-ferry", "elsewhere-icon"), said);
        model.elsewhere().subscribe(others -> {
            texts.bind(said.textProperty(), Say.key("receive.elsewhere", names(others)));
            setVisible(!others.isEmpty());
            setManaged(!others.isEmpty());
        });
    }

    private static String names(List<ShipmentHead> others) {
        return others.stream().map(ElsewhereLine::name).collect(Collectors.joining(", "));
    }

    private static String name(ShipmentHead shipment) {
        var refs = shipment.refs();
        return refs.fbaShipmentId()
                .or(refs::po)
                .or(refs::reference)
                .orElse(shipment.id().toString());
    }
}
