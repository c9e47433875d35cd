package tallydock.desk.devices.printer;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import tallydock.desk.devices.printer.PrinterDraft.Way;
import tallydock.desk.kit.choice.PickBox;
import tallydock.desk.kit.choice.ToggleChoice;
import tallydock.desk.kit.pane.PushButton;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.domain.label.stock.Head;
import tallydock.domain.label.stock.Stock;
import tallydock.domain.label.stock.Stocks;
import tallydock.domain.printer.Handling;
import tallydock.domain.printer.Media;
import tallydock.domain.printer.Printer;
import tallydock.domain.printer.PrinterLanguage;

/// A printer is set up: the way to it, what it understands, what is in it, how it works. Nothing holds until it is
/// saved.
final class PrinterSheet {
    private static final List<Head> HEADS = List.of(Head.DPI_203, Head.DPI_300, Head.DPI_600);
    private static final int MOST_QUEUES = 6;
    private static final int MICRO = 1_000;

    private final Texts texts;
    private final PrinterModel model;
    private final Printer printer;
    private final boolean isNew;
    private final Sheet sheet;
    private final TextField name;
    private final TextField place;
    private final ToggleChoice<Way> way;
    private final ToggleChoice<PrinterLanguage> language;
    private final ToggleChoice<Head> head;
    private final PickBox<String> stock;
    private final TextField gap;
    private final TextField speed;
    private final TextField darkness;
    private final ToggleChoice<Boolean> answers;
    private final Label wrong;

    private PrinterSheet(Texts texts, PrinterModel model, Printer printer) {
        this.texts = texts;
        this.model = model;
        this.printer = printer;
        this.isNew = model.states().all().stream()
                .noneMatch(standing -> standing.printer().id().equals(printer.id()));
        var title = isNew ? Say.key("printer.add") : Say.key("printer.set-up.title", printer.name());
        this.sheet = new Sheet(texts, "printer-sheet", title);
        var media = printer.media();
        var handling = printer.handling();
        name = sheet.field(Say.key("printer.called"), "printer-name", isNew ? "" : printer.name());
        place = sheet.field(
                Say.key("printer.place"), "printer-place", isNew ? "" : PrinterDraft.place(printer.connection()));
        way = new ToggleChoice<>(texts, List.of(Way.values()), SetUpWords::way, PrinterDraft.way(printer.connection()))
                .named("printer-way-");
        language = new ToggleChoice<>(
                        texts, List.of(PrinterLanguage.values()), each -> Say.asIs(each.name()), printer.language())
                .named("printer-language-");
        head = new ToggleChoice<>(texts, HEADS, each -> Say.asIs(SetUpWords.dpi(each)), media.head());
        stock = new PickBox<String>(texts, Say.key("printer.loaded"), SetUpWords::stock)
                .offer(Stocks.ALL.stream().map(Stock::id).toList(), media.stock(), _ -> {})
                .named("printer-stock");
        gap = sheet.field(Say.key("printer.gap"), "printer-gap", SetUpWords.millimetres(media.gapUm()));
        speed = sheet.field(Say.key("printer.speed"), "printer-speed", number(handling.speed()));
        darkness = sheet.field(Say.key("printer.darkness"), "printer-darkness", number(handling.darkness()));
        answers = new ToggleChoice<>(
                        texts,
                        List.of(false, true),
                        each -> each ? Say.key("printer.answers.yes") : Say.key("printer.answers.no"),
                        handling.answers())
                .named("printer-answers-");
        wrong = sheet.wrapped(Say.nothing(), "device-advice");
    }

    static void open(Texts texts, PrinterModel model, Printer printer) {
        new PrinterSheet(texts, model, printer).open();
    }

    private void open() {
        model.look();
        var left = new VBox(
                sheet.named(Say.key("printer.called"), name),
                sheet.named(Say.key("printer.way"), way),
                placing(),
                speaking());
        var right = new VBox(
                stock,
                sheet.named(Say.key("printer.dpi"), head),
                new HBox(
                        sheet.named(Say.key("printer.gap"), gap),
                        sheet.named(Say.key("printer.speed"), speed),
                        sheet.named(Say.key("printer.darkness"), darkness)),
                answering());
        right.getChildren().get(2).getStyleClass().add("printer-row");
        left.getStyleClass().add("printer-column");
        right.getStyleClass().add("printer-column");
        var columns = new HBox(left, right);
        columns.getStyleClass().add("printer-columns");
        sheet.add(columns, wrong, foot()).open(model);
        name.requestFocus();
    }

    /// Where it is, with the queues there are to choose from.
    private Node placing() {
        var box = new VBox();
        box.getStyleClass().add("printer-line");
        Runnable show = () -> {
            var now = way.chosen().get();
            box.getChildren().setAll(sheet.named(SetUpWords.place(now), place));
            if (now == Way.QUEUE || now == Way.RAW_QUEUE) {
                box.getChildren().add(queues());
            }
        };
        way.chosen().subscribe(show);
        model.queues().subscribe(show);
        show.run();
        return box;
    }

    private Node queues() {
        var found = new FlowPane();
        found.getStyleClass().add("printer-foot");
        model.queues().stream().limit(MOST_QUEUES).forEach(queue -> {
            var button = PushButton.plain(texts, Say.asIs(queue), () -> place.setText(queue));
            button.setId("queue-" + queue);
            found.getChildren().add(button);
        });
        if (found.getChildren().isEmpty()) {
            found.getChildren().add(texts.label(Say.key("printer.no-queue"), "muted"));
        }
        return found;
    }

    /// A queue with a driver takes pages and nothing else.
    private Node speaking() {
        var line = sheet.named(Say.key("printer.language"), language);
        line.visibleProperty().bind(way.chosen().map(now -> now != Way.QUEUE));
        line.managedProperty().bind(line.visibleProperty());
        return line;
    }

    /// Only what is reached directly can answer.
    private Node answering() {
        var line = sheet.named(Say.key("printer.answers"), answers);
        line.visibleProperty().bind(way.chosen().map(now -> now == Way.NETWORK));
        line.managedProperty().bind(line.visibleProperty());
        return line;
    }

    private Node foot() {
        var save = PushButton.primary(texts, Say.key("printer.save"), this::save);
        save.setId("printer-save");
        var cancel = PushButton.plain(texts, Say.key("printer.cancel"), sheet::close);
        cancel.setId("printer-cancel");
        var foot = Sheet.foot(save, cancel);
        if (!isNew) {
            foot.getChildren()
                    .addAll(
                            act(
                                    "printer-measure",
                                    "mdi2r-ruler",
                                    Say.key("printer.measure"),
                                    () -> MeasureSheet.open(texts, model, printer)),
                            act(
                                    "printer-commands",
                                    "mdi2b-barcode",
                                    Say.key("printer.commands"),
                                    () -> CommandsSheet.open(texts, model, printer)),
                            act(
                                    "printer-another",
                                    "mdi2p-plus",
                                    Say.key("printer.add"),
                                    () -> PrinterSheet.open(texts, model, model.fresh())),
                            act(
                                    "printer-drop",
                                    "mdi2l-link-variant-off",
                                    Say.key("printer.drop"),
                                    () -> model.drop(printer)));
        }
        return foot;
    }

    /// Closes the sheet, then does it.
    private Node act(String id, String icon, Say say, Runnable act) {
        var button = PushButton.of(texts, icon, say, () -> {
            sheet.close();
            act.run();
        });
        button.setId(id);
        return button;
    }

    private void save() {
        read().ifPresentOrElse(
                        described -> {
                            sheet.close();
                            model.save(described);
                        },
                        () -> texts.bind(wrong.textProperty(), Say.key("printer.wrong")));
    }

    private Optional<Printer> read() {
        var between = SetUpWords.micrometres(gap.getText());
        boolean isNumbers = Arrays.asList(speed, darkness).stream()
                .allMatch(field -> field.getText().strip().matches("\\d{0,2}"));
        if (between.isEmpty() || !isNumbers) {
            return Optional.empty();
        }
        try {
            var media =
                    new Media(head.chosen().get(), stock.value(), (int) Math.min(between.getAsLong(), 100L * MICRO));
            var handling = new Handling(
                    number(speed.getText()),
                    number(darkness.getText()),
                    answers.chosen().get());
            return new PrinterDraft(
                            name.getText(),
                            way.chosen().get(),
                            place.getText(),
                            language.chosen().get(),
                            media,
                            handling)
                    .printer(printer.id(), printer.calibration());
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static String number(OptionalInt value) {
        return value.isPresent() ? Integer.toString(value.getAsInt()) : "";
    }

    private static OptionalInt number(String typed) {
        return typed.isBlank() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(typed.strip()));
    }
}
