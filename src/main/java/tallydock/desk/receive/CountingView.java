package tallydock.desk.receive;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.choice.Action;
import tallydock.desk.kit.choice.BigAction;
import tallydock.desk.kit.choice.Choice;
import tallydock.desk.kit.choice.ChoiceRow;
import tallydock.desk.kit.choice.Hint;
import tallydock.desk.kit.choice.HintBar;
import tallydock.desk.kit.frame.NextFrame;
import tallydock.desk.kit.frame.ReceiveLayout;
import tallydock.desk.kit.frame.ReceiveRegions;
import tallydock.desk.kit.list.BarTone;
import tallydock.desk.kit.list.CartonStrip;
import tallydock.desk.kit.list.FactLines;
import tallydock.desk.kit.list.ItemList;
import tallydock.desk.kit.list.ItemRow;
import tallydock.desk.kit.list.ScanLog;
import tallydock.desk.kit.list.ThinBar;
import tallydock.desk.kit.outcome.Fill;
import tallydock.desk.kit.outcome.Outcome;
import tallydock.desk.kit.pane.Banner;
import tallydock.desk.kit.pane.Card;
import tallydock.desk.kit.pane.PushButton;
import tallydock.desk.kit.room.DeskTools;
import tallydock.desk.kit.room.DeskTools.ScannableCodes;
import tallydock.desk.kit.stage.OutcomeStage;
import tallydock.desk.kit.stage.StageContent;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.desk.receive.words.ChoiceWords;
import tallydock.desk.receive.words.CodeFacts;
import tallydock.desk.receive.words.LabelChoice;
import tallydock.desk.receive.words.RowWords;
import tallydock.desk.receive.words.StageWords;
import tallydock.domain.barcode.Command;
import tallydock.domain.station.stage.StageView;

/// The counting screen: stage, carton strip or choices, actions or hint, and the lists at the right. Its
/// nodes stay; only what a question needs is made anew, so that the focus rests on the stage.
final class CountingView {
    private static final int USUAL_CHOICES = 3;
    private static final String SAVED_ICON = "mdi2c-content-save-check-outline";

    private final Texts texts;
    private final ReceiveModel model;
    private final ReceiveParts.Sight sight;
    private final StageWords stageWords;
    private final ChoiceWords choiceWords;
    private final ScannableCodes codes;
    private final RowWords rowWords;
    private final ReceiveLayout layout = new ReceiveLayout();
    private final OutcomeStage stage;
    private final CartonStrip strip;
    private final ItemList items;
    private final ScanLog log;
    private final Label skus = new Label();
    private final Node actions;
    private final Card itemCard;
    private final Card logCard;
    private final Card closeCard;
    private final Card photoCard;
    private final ElsewhereLine elsewhere;
    private final Banner offline;
    private final NextFrame lists = new NextFrame(this::lists);
    private Optional<StageView> beside = Optional.empty();
    private final OfflineCards offlineCards;
    private boolean counting;
    private boolean isOffline;

    CountingView(DeskTools tools, ReceiveModel model, ReceiveParts.Sight sight, Card photoCard) {
        this.texts = tools.texts();
        this.model = model;
        this.sight = sight;
        this.stageWords = new StageWords(sight.zone(), sight.pictures(), sight.bars());
        this.choiceWords = new ChoiceWords(tools.codes());
        this.codes = tools.codes();
        this.rowWords = new RowWords(sight.zone(), model::countIt);
        this.stage = new OutcomeStage(texts, StageContent.idle(Say.nothing(), Say.nothing()));
        this.strip = new CartonStrip(texts);
        this.items = new ItemList(texts);
        this.log = new ScanLog(texts);
        this.actions = actions();
        skus.getStyleClass().add("card-remark");
        this.itemCard = new Card(texts, Say.key("receive.items"), Say.nothing(), items)
                .styled("items")
                .remark(skus);
        this.logCard = new Card(texts, Say.key("receive.log"), Say.nothing(), log).remark(typing());
        this.closeCard = new Card(
                texts, Say.key("receive.close"), Say.nothing(), new CloseView(texts, model.close(), sight.pictures()));
        this.photoCard = photoCard;
        this.elsewhere = new ElsewhereLine(texts, model.close());
        this.offline = new Banner(texts, Fill.OFFLINE, Outcome.OFFLINE.word(), Say.key("receive.offline"));
        this.offlineCards = new OfflineCards(texts, sight.zone());
        sight.offline().subscribe(gone -> {
            if (gone) {
                offlineCards.gone(tools.clock().instant());
            }
        });
        model.resting().subscribe(stage::rest);
        model.photos().shown().subscribe(_ -> counting = false);
    }

    Node node() {
        return layout;
    }

    void show(Seen.Counting now) {
        var view = now.view();
        stage.content().set(content(view));
        beside = Optional.of(view);
        lists.ask();
        if (now.fault().isPresent()) {
            arrange(strip, fault(now.fault().orElseThrow()), List.of(itemCard, logCard), false);
            counting = false;
        } else if (!model.labels().choices(now).isEmpty()) {
            arrange(choices(model.labels().choices(now)), labelHint(), atRest(view), true);
            counting = false;
        } else if (now.isAsked()) {
            arrange(choices(view), new HintBar(texts, ChoiceWords.hint(view)), side(view), true);
            counting = false;
        } else if (!counting
                || sight.offline().get()
                || isOffline != sight.offline().get()) {
            arrange(strip, actions, atRest(view), false);
            counting = true;
        }
    }

    private void lists() {
        beside.ifPresent(view -> {
            var rows = RowWords.items(view, sight.pictures());
            items.show(rows);
            texts.bind(skus.textProperty(), Say.key("receive.skus", rows.size()));
            log.show(rowWords.scans(view));
            carton(view, rows);
        });
    }

    /// Without a network what is kept here takes the place of the carton's items, and so do photos for a
    /// moment.
    private List<Node> atRest(StageView view) {
        if (model.photos().shown().get()) {
            return List.of(photoCard, logCard);
        }
        if (!sight.offline().get()) {
            return List.of(itemCard, logCard);
        }
        return Stream.concat(offlineCards.cards(view).stream(), Stream.of(logCard))
                .toList();
    }

    private ChoiceRow choices(StageView view) {
        return cards(choiceWords.of(view), model::act);
    }

    private ChoiceRow choices(List<LabelChoice> choices) {
        return cards(choices.stream().map(choice -> choice.card(codes)).toList(), model.answers()::choose);
    }

    private HintBar labelHint() {
        return new HintBar(
                texts,
                new Hint(
                        "mdi2i-information-outline",
                        Say.nothing(),
                        Say.key("receive.label.hint"),
                        Say.nothing(),
                        false));
    }

    private ChoiceRow cards(List<Choice> cards, Consumer<Command> chosen) {
        var row = new ChoiceRow(texts, cards, card -> chosen.accept(Command.valueOf(card.id())));
        if (row.getChildren().size() > USUAL_CHOICES) {
            row.getStyleClass().add("many-choices");
        }
        return row;
    }

    private StageContent content(StageView view) {
        var told = model.labels().told().get();
        if (told.isPresent()) {
            return told.orElseThrow().on(stageWords.of(view), view);
        }
        var content = stageWords.of(view);
        return sight.offline().get() ? content.withNote(SAVED_ICON, Say.key("receive.saved-here")) : content;
    }

    private void arrange(Node middle, Node foot, List<Node> side, boolean choosing) {
        isOffline = sight.offline().get();
        Optional<Node> banner = isOffline ? Optional.of(offline) : Optional.empty();
        layout.show(new ReceiveRegions(banner, stage, middle, foot, side, choosing));
        stage.requestFocus();
    }

    private HintBar fault(Say why) {
        return new HintBar(
                texts, new Hint("mdi2h-hand-back-left", Say.nothing(), Say.key("receive.fault.rejected"), why, true));
    }

    private List<Node> side(StageView view) {
        var last = view.asking().held().isEmpty() ? logCard : held(view);
        boolean photos = model.photos().shown().get();
        return switch (view.headline().kind()) {
            case UNKNOWN_BARCODE ->
                List.of(photoCard, known(view), view.asking().held().isEmpty() ? closeCard : last);
            case UNEXPECTED_SKU -> List.of(photoCard, known(view), last);
            default -> List.of(photos ? photoCard : itemCard, last);
        };
    }

    private Card known(StageView view) {
        return new Card(
                texts,
                Say.key("receive.known"),
                Say.nothing(),
                new VBox(new FactLines(texts, CodeFacts.of(view)), elsewhere));
    }

    private Card held(StageView view) {
        var list = new ScanLog(texts);
        list.show(rowWords.held(view));
        return new Card(
                        texts,
                        Say.key("receive.held"),
                        Say.asIs(Integer.toString(view.asking().held().size())),
                        list)
                .icon("mdi2h-hand-back-left")
                .styled("held");
    }

    private void carton(StageView view, List<ItemRow> rows) {
        var carton = view.carton();
        var total = carton.total();
        var number = carton.carton()
                .map(no -> Say.key("receive.carton", no.text()))
                .orElseGet(() -> Say.key("receive.no-carton"));
        var open = total.expected().isEmpty() ? Say.nothing() : Say.key("receive.skus-open", carton.skusOpen());
        var units = total.expected()
                .map(all -> Say.key("receive.units-of", Long.toString(total.received()), all))
                .orElseGet(() -> Say.key("receive.units", total.received()));
        strip.say(number, open, units);
        strip.show(
                rows.stream()
                        .map(row -> new ThinBar.Segment(row.counted(), BarTone.of(row.counted(), row.expected())))
                        .toList(),
                total.expected().orElse(Math.max(1, total.received())));
    }

    /// The way out where no scanner reads a code; it is not one of the large buttons, because it is seldom
    /// needed.
    private Button typing() {
        var button = PushButton.of(
                texts, "mdi2k-keyboard-outline", Say.key("receive.action.type-key", "F9"), model::startTyping);
        button.setId("TYPE");
        button.getStyleClass().add("type-button");
        button.setFocusTraversable(false);
        return button;
    }

    private Node actions() {
        return BigAction.row(
                action(Command.UNDO, "mdi2u-undo-variant", Say.key("receive.action.undo"), "F2"),
                action(Command.QUANTITY, "mdi2n-numeric", Say.key("receive.action.quantity"), "F3"),
                action(Command.DAMAGED, "mdi2g-glass-fragile", Say.key("receive.action.damaged"), "F4"),
                action(Command.PHOTO, "mdi2c-camera-outline", Say.key("receive.action.photo"), "F5"),
                action(Command.CLOSE, "mdi2p-package-variant-closed-check", Say.key("receive.action.close"), "F8")
                        .primary());
    }

    private BigAction action(Command command, String icon, Say label, String key) {
        return new BigAction(texts, new Action(command.name(), icon, label, key), () -> model.act(command));
    }
}
