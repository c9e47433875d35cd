package tallydock.desk.products;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.labelling.LabelWays;
import tallydock.desk.kit.pane.PushButton;
import tallydock.desk.kit.report.FilePlaces;
import tallydock.desk.kit.room.DeskTools;
import tallydock.desk.kit.room.ListRoom;
import tallydock.desk.kit.room.RoomFace;
import tallydock.desk.kit.room.RoomScreen;
import tallydock.desk.kit.room.RoomTarget;
import tallydock.desk.kit.text.Moments;
import tallydock.desk.kit.text.Say;
import tallydock.desk.products.labels.ProductLabelsModel;
import tallydock.desk.products.labels.ProductLabelsView;
import tallydock.desk.products.sheets.SheetsModel;
import tallydock.desk.products.sheets.SheetsView;
import tallydock.domain.barcode.Command;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.barcode.ScanText;
import tallydock.domain.people.Room;
import tallydock.domain.product.Product;

/// The room of products: the register with its search, one product in full, forms, sheets in and out.
public final class ProductsRoom implements RoomScreen {
    private static final String TEMPLATE = "product-template.xlsx";
    private static final String EXPORT = "products.xlsx";

    private final DeskTools tools;
    private final FilePlaces places;
    private final ProductsModel model;
    private final SheetsModel sheets;
    private final ProductDetailView detail;
    private final ProductLabelsModel labels;
    private final ProductLabelsView labelling;
    private final HBox beside = new HBox();
    private final ListRoom frame = new ListRoom(Room.PRODUCTS, Say.key("products.title"), "products-room");

    /// What the room needs: where products are read and changed, sheets in and out, the clock of the site, and who asks
    /// for files.
    public record Needs(ProductsModel.Register register, SheetsModel.Ways sheets, Moments moments, FilePlaces places) {}

    /// `atSheets` reads and writes files while the room's own worker is at the register; `ways` are those of unit
    /// labels.
    public ProductsRoom(DeskTools tools, DeskTools atSheets, Needs needs, LabelWays ways) {
        this.tools = tools;
        this.places = needs.places();
        model = new ProductsModel(needs.register(), tools);
        sheets = new SheetsModel(needs.sheets(), atSheets, model::refresh);
        labels = new ProductLabelsModel(ways, tools);
        labelling = new ProductLabelsView(tools.texts(), labels, ways.places());
        detail = new ProductDetailView(
                tools.texts(), model, needs.moments(), new ProductDetailView.Ways(frame::close, this::label));
        beside.getStyleClass().add("product-buttons");
        beside.setAlignment(Pos.CENTER_RIGHT);
        var list = new ProductsView(tools.texts(), model, frame.detailIsBeside()).card(frame::open, beside);
        VBox.setVgrow(list, Priority.ALWAYS);
        var side = new VBox(new SheetsView(tools.texts(), sheets), list);
        side.getStyleClass().add("products-side");
        frame.lay(side, detail);
        model.rows().shown().subscribe(this::retitle);
        model.pane().subscribe(this::shown);
        labels.product().subscribe(this::labelled);
    }

    private void label() {
        if (model.pane().get() instanceof Pane.Shown(var card)) {
            labels.label(card.product());
        }
    }

    private void labelled(Optional<Product> product) {
        if (product.isPresent()) {
            frame.cover(labelling);
        } else {
            frame.uncover();
        }
    }

    @Override
    public RoomFace face() {
        return frame.face();
    }

    @Override
    public void enter(RoomTarget target) {
        beside.getChildren().setAll(buttons());
        model.refresh();
    }

    @Override
    public void leave() {
        labels.leave();
        frame.close();
    }

    /// A scan goes to the labels or into the form that is open; else it looks its product up.
    @Override
    public void scanned(RawScan scan) {
        if (labels.product().get().isPresent()) {
            labels.scanned(scan);
            return;
        }
        var text = ScanText.of(scan);
        if (!detail.scanned(text.code())) {
            model.lookUp(text, frame::open);
        }
    }

    @Override
    public boolean pressed(Command command) {
        if (labels.product().get().isPresent()) {
            return labelling.pressed(command);
        }
        if (command == Command.PRINT && model.pane().get() instanceof Pane.Shown) {
            label();
            return true;
        }
        return command == Command.BACK && (model.cancel() || frame.back() || sheets.settle());
    }

    /// Nothing to show is nothing to lay over the list.
    private void shown(Pane pane) {
        if (pane instanceof Pane.Nothing) {
            frame.close();
        }
    }

    private void retitle() {
        var count = model.rows().shown().size();
        frame.say(count < ProductsModel.MOST ? Say.nothing() : Say.key("products.first", count));
    }

    private List<Node> buttons() {
        var template =
                button("template", Say.key("products.template"), "mdi2f-file-download-outline", this::askForTemplate);
        var export =
                button("export-products", Say.key("products.export"), "mdi2f-file-export-outline", this::askForExport);
        if (!model.mayEdit()) {
            return List.of(export);
        }
        var add = PushButton.primary(tools.texts(), Say.key("products.register"), () -> {
            model.registerNew();
            frame.open();
        });
        add.setId("register-product");
        add.setMinWidth(Region.USE_PREF_SIZE);
        var bring =
                button("import-products", Say.key("products.import"), "mdi2f-file-import-outline", this::askForSheet);
        return List.of(template, export, bring, add);
    }

    private Button button(String id, Say words, String icon, Runnable act) {
        var button = PushButton.of(tools.texts(), icon, words, act);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private void askForSheet() {
        sheets.allowed(by -> places.sheetToRead(frame.node(), Say.key("products.choose-sheet"))
                .ifPresent(place -> sheets.take(place, by)));
    }

    private void askForTemplate() {
        places.workbookToWrite(frame.node(), Say.key("products.template"), TEMPLATE)
                .ifPresent(sheets::template);
    }

    private void askForExport() {
        places.workbookToWrite(frame.node(), Say.key("products.export"), EXPORT).ifPresent(sheets::export);
    }
}
