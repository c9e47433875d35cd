package tallydock.usecase.practice;

import java.util.Optional;
import tallydock.domain.practice.DemoCount;
import tallydock.domain.practice.DemoItem;
import tallydock.domain.practice.DemoLook;
import tallydock.domain.product.Names;
import tallydock.domain.product.ProductCode;
import tallydock.domain.shipment.ShipmentHead;
import tallydock.usecase.Products;
import tallydock.usecase.Shipments;
import tallydock.usecase.Tallies;

/// Looks up the demo shipment in the practice store.
public final class DemoShipment {
    /// The order number on the bundled packing list.
    public static final String PO = "PO-DEMO-0001";

    /// A carrier's label that is no barcode of any product.
    public static final String UNKNOWN = "DEMOCARRIER77880001";

    private static final ProductCode STRANGER = ProductCode.of("X00DEMOTBX");
    private static final Names STRANGER_NAMES = new Names(Optional.of("迷你工具箱"), Optional.of("Mini tool box"));

    private final Shipments shipments;
    private final Tallies tallies;
    private final Products products;

    public DemoShipment(Shipments shipments, Tallies tallies, Products products) {
        this.shipments = shipments;
        this.tallies = tallies;
        this.products = products;
    }

    /// The demo shipment now; empty until its packing list is imported.
    public Optional<DemoLook> run() {
        return shipments.named(PO).stream().findFirst().flatMap(this::look);
    }

    private Optional<DemoLook> look(ShipmentHead head) {
        return shipments.plan(head.id()).map(plan -> new DemoCount(plan, tallies.of(head.id())).look(stranger(head)));
    }

    private Optional<DemoItem> stranger(ShipmentHead head) {
        return products.named(head.seller(), STRANGER).stream()
                .findFirst()
                .map(named -> new DemoItem(named.sku(), STRANGER_NAMES, STRANGER.text(), 0));
    }
}
