package tallydock.desk.labels;

import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import tallydock.desk.kit.labelling.LabelSight;
import tallydock.domain.label.Band;
import tallydock.domain.label.LabelKind;
import tallydock.domain.label.Template;
import tallydock.domain.label.stock.Head;
import tallydock.domain.label.stock.Stock;
import tallydock.domain.label.stock.Stocks;
import tallydock.usecase.label.template.SampleLabel;
import tallydock.usecase.label.template.TemplateEdits;

/// The template that is being changed, the line of it that is open, and what it is looked at on.
final class TemplateDraft {
    private final Sketcher sketcher;
    private final ReadOnlyObjectWrapper<Optional<Template>> saved = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Template>> now = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyIntegerWrapper line = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper shape = new ReadOnlyIntegerWrapper();
    private final ObjectProperty<Stock> stock = new SimpleObjectProperty<>(Stocks.ALL.getFirst());
    private final ObjectProperty<Head> head = new SimpleObjectProperty<>(Head.DPI_203);

    TemplateDraft(Sketcher sketcher) {
        this.sketcher = sketcher;
        stock.subscribe(this::draw);
        head.subscribe(this::draw);
    }

    /// As it was saved last.
    ReadOnlyObjectProperty<Optional<Template>> saved() {
        return saved.getReadOnlyProperty();
    }

    /// As it stands now.
    ReadOnlyObjectProperty<Optional<Template>> now() {
        return now.getReadOnlyProperty();
    }

    /// The place of the line that is open, from 0.
    ReadOnlyIntegerProperty line() {
        return line.getReadOnlyProperty();
    }

    /// Another number whenever lines or parts came, went or moved, so that forms are to be made anew.
    ReadOnlyIntegerProperty shape() {
        return shape.getReadOnlyProperty();
    }

    /// What the label is looked at on.
    ObjectProperty<Stock> stock() {
        return stock;
    }

    ObjectProperty<Head> head() {
        return head;
    }

    /// The label as it will be printed.
    ReadOnlyObjectProperty<Optional<LabelSight>> sketch() {
        return sketcher.shown();
    }

    boolean isChanged() {
        return !now.get().equals(saved.get());
    }

    /// Takes up a template as it was saved.
    void open(Template template) {
        boolean isOtherKind = kind().filter(template.kind()::equals).isEmpty();
        saved.set(Optional.of(template));
        now.set(saved.get());
        line.set(0);
        if (isOtherKind) {
            Stocks.named(SampleLabel.stock(template.kind())).ifPresent(stock::set);
        }
        reshape();
    }

    private Optional<LabelKind> kind() {
        return saved.get().map(Template::kind);
    }

    /// Gives up what was changed.
    void discard() {
        saved.get().ifPresent(this::open);
    }

    /// Opens the line at a place.
    void openLine(int place) {
        line.set(place);
    }

    /// Changes words and measures of the open line; forms stay as they are.
    void change(UnaryOperator<Band> change) {
        edit(template -> TemplateEdits.changed(template, line.get(), change));
        draw();
    }

    /// Changes what the open line is made of.
    void rebuild(UnaryOperator<Band> change) {
        edit(template -> TemplateEdits.changed(template, line.get(), change));
        reshape();
    }

    /// Moves the open line down, or up with a negative step.
    void move(int step) {
        int place = line.get();
        edit(template -> TemplateEdits.moved(template, place, step));
        line.set(within(place + step));
        reshape();
    }

    void remove() {
        edit(template -> TemplateEdits.without(template, line.get()));
        line.set(within(line.get()));
        reshape();
    }

    void addBelow(Band fresh) {
        edit(template -> TemplateEdits.withBelow(template, line.get(), fresh));
        line.set(within(line.get() + 1));
        reshape();
    }

    private int within(int place) {
        int last = now.get().map(template -> template.bands().size() - 1).orElse(0);
        return Math.clamp(place, 0, last);
    }

    private void edit(UnaryOperator<Template> change) {
        now.set(now.get().map(change));
    }

    private void reshape() {
        shape.set(shape.get() + 1);
        draw();
    }

    private void draw() {
        now.get()
                .ifPresent(template -> sketcher.draw(
                        template, new Sketcher.Paper(stock.get(), head.get()), SampleLabel.values(template.kind())));
    }
}
