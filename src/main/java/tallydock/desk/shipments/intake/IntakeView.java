package tallydock.desk.shipments.intake;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.report.FilePlaces;
import tallydock.desk.kit.text.Moments;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.desk.shipments.intake.sheet.SheetModel;
import tallydock.desk.shipments.intake.version.VersionPane;
import tallydock.domain.barcode.Command;
import tallydock.domain.shipment.ShipmentId;

/// The bringing in of a file, step by step, over the whole room.
public final class IntakeView extends VBox {
    private final Texts texts;
    private final IntakeModel model;
    private final Ways ways;
    private final KnownOrder answers;
    private final StepsBar steps;
    private final FilePane file;
    private final StackPane body = new StackPane();
    private Optional<SheetPane> pane = Optional.empty();

    /// Ways in and out: asks for a file, asks where to write, the clock of the site, and opens a shipment.
    public record Ways(Runnable choose, FilePlaces places, Moments moments, Consumer<ShipmentId> open) {}

    public IntakeView(Texts texts, IntakeModel model, Ways ways) {
        this.texts = texts;
        this.model = model;
        this.ways = ways;
        answers = new KnownOrder(model);
        steps = new StepsBar(texts);
        file = new FilePane(texts, model, ways.choose());
        setId("intake");
        getStyleClass().add("intake");
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(steps, body);
        model.state().subscribe(this::show);
    }

    /// F2 types over the cell that is looked at, Esc drops that or goes a step back. False when it means
    /// nothing here.
    public boolean pressed(Command command) {
        return switch (command) {
            case UNDO -> looking().filter(SheetPane::edit).isPresent();
            case BACK -> looking().filter(SheetPane::cancel).isPresent() || model.back();
            default -> false;
        };
    }

    private Optional<SheetPane> looking() {
        return model.state().get() instanceof IntakeState.Looking ? pane : Optional.empty();
    }

    private void show(IntakeState state) {
        steps.show(state.step());
        if (!(state instanceof IntakeState.Working)) {
            file.rest();
        }
        switch (state) {
            case IntakeState.Idle() -> {
                put(file, "");
                pane = Optional.empty();
            }
            case IntakeState.Working(var name, boolean isStoring) -> {
                put(file, name);
                file.working(name, isStoring);
            }
            case IntakeState.Stopped(var name) -> {
                put(file, name);
                file.stopped(name);
            }
            case IntakeState.Failed(var failure) -> {
                put(file, "");
                file.failed(failure);
            }
            case IntakeState.Looking looking -> look(looking);
            case IntakeState.Asking(var name, var offered) ->
                put(new VersionPane(texts, offered.offers(), answers), name);
            case IntakeState.Placing(var name, var opened, var several) ->
                put(new PlacePane(texts, opened.contents(), several.shipments(), answers), name);
            case IntakeState.Done done ->
                put(
                        new DonePane(texts, done, new DonePane.Ways(ways.open(), ways.choose(), model::settle)),
                        done.file());
        }
    }

    private void put(Node node, String name) {
        steps.about(Say.nothing(), name);
        body.getChildren().setAll(node);
    }

    private void look(IntakeState.Looking looking) {
        var shown = pane.filter(known -> known.sheet().equals(looking.sheet())).orElseGet(() -> lay(looking));
        pane = Optional.of(shown);
        body.getChildren().setAll(shown);
        steps.about(looking.file(), looking.sheet().opened().get());
        shown.show(looking.step());
    }

    private SheetPane lay(IntakeState.Looking looking) {
        SheetModel sheet = looking.sheet();
        var acts = new FootBar.Acts(model::back, this::askWhere, () -> model.go(Step.PROBLEMS), answers::unasked);
        sheet.opened().subscribe(opened -> steps.about(looking.file(), opened));
        return new SheetPane(texts, sheet, ways.moments(), acts);
    }

    private void askWhere() {
        looking().ifPresent(shown -> {
            ways.places()
                    .workbookToWrite(
                            this, Say.key("intake.save-where"), shown.sheet().leftOutName())
                    .ifPresent(model::writeLeftOut);
        });
    }
}
