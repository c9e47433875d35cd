package tallydock.desk.products.labels;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import tallydock.desk.kit.labelling.LabelBatch;
import tallydock.desk.kit.labelling.LabelWays;
import tallydock.desk.kit.labelling.LabelsModel;
import tallydock.desk.kit.room.DeskTools;
import tallydock.domain.barcode.Command;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.barcode.ScanText;
import tallydock.domain.label.LabelKind;
import tallydock.domain.label.Templates;
import tallydock.domain.printer.LabelRun;
import tallydock.domain.printer.PrintOrder.Subject;
import tallydock.domain.product.Product;
import tallydock.usecase.label.ComposeLabels;
import tallydock.usecase.label.ComposeUnits;
import tallydock.usecase.label.Said;

/// The unit labels of a product. Their number is typed, or scanned digit by digit.
public final class ProductLabelsModel {
    private final LabelsModel labels;
    private final ReadOnlyObjectWrapper<Optional<Product>> product = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<String> count = new ReadOnlyObjectWrapper<>("1");
    private Said said = Said.NOTHING;
    private boolean isFresh = true;

    public ProductLabelsModel(LabelWays ways, DeskTools tools) {
        labels = new LabelsModel(ways, tools);
    }

    /// The product whose labels are looked at; empty when none are.
    public ReadOnlyObjectProperty<Optional<Product>> product() {
        return product.getReadOnlyProperty();
    }

    LabelsModel labels() {
        return labels;
    }

    /// How many, as typed.
    ReadOnlyObjectProperty<String> count() {
        return count.getReadOnlyProperty();
    }

    String condition() {
        return said.condition();
    }

    String origin() {
        return said.origin();
    }

    /// Looks at the labels of a product.
    public void label(Product chosen) {
        product.set(Optional.of(chosen));
        said = Said.NOTHING;
        labels.begin(LabelKind.UNIT);
        type("1");
        isFresh = true;
    }

    public void leave() {
        product.set(Optional.empty());
    }

    /// Wants so many; what is no number is none.
    void type(String typed) {
        isFresh = false;
        count.set(typed);
        show();
    }

    /// Says this of the goods from now on.
    void say(String condition, String origin) {
        said = new Said(condition, origin);
        show();
    }

    /// A digit code types a digit, the first one in place of what stood there; any other scan proves a label.
    public void scanned(RawScan scan) {
        var command = Command.parse(ScanText.of(scan).code());
        command.ifPresentOrElse(this::digit, () -> {
            var _ = labels.proof().scanned(scan);
        });
    }

    private void digit(Command command) {
        if (command == Command.BACKSPACE) {
            type(
                    count.get().isEmpty()
                            ? ""
                            : count.get().substring(0, count.get().length() - 1));
        }
        command.digit().ifPresent(digit -> type((isFresh ? "" : count.get()) + digit));
    }

    private void show() {
        labels.show(product.get().flatMap(this::batch));
    }

    private Optional<LabelBatch> batch(Product chosen) {
        return number().map(labelled -> new LabelBatch(
                Templates.of(LabelKind.UNIT).orElseThrow(),
                List.of(new LabelRun(ComposeUnits.of(chosen, said), labelled)),
                Subject.NONE,
                "unit-" + chosen.sku().code()));
    }

    private Optional<Integer> number() {
        return Optional.of(count.get().strip())
                .filter(typed -> typed.matches("[0-9]{1,5}"))
                .map(Integer::valueOf)
                .filter(number -> number >= 1 && number <= ComposeLabels.MOST);
    }
}
