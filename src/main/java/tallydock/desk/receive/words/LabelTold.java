package tallydock.desk.receive.words;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tallydock.desk.kit.labelling.FindingWords;
import tallydock.desk.kit.outcome.Fill;
import tallydock.desk.kit.stage.StageCode;
import tallydock.desk.kit.stage.StageContent;
import tallydock.desk.kit.text.Say;
import tallydock.domain.barcode.Command;
import tallydock.domain.label.stock.Stock;
import tallydock.domain.shipment.CartonNo;
import tallydock.domain.station.stage.OutcomeKind;
import tallydock.domain.station.stage.StageView;
import tallydock.usecase.label.dock.DockLabel;
import tallydock.usecase.label.dock.GivenId;
import tallydock.usecase.printing.OrderResult;

/// What the stage says of a label, in the place of its own words, until the next scan. `beside` is what it says where
/// its own words tell what to do with the goods and must stay; `choices` are what can be done about it.
public record LabelTold(Say word, Optional<String> code, Say step, Optional<Say> beside, List<LabelChoice> choices) {
    private static final Set<OutcomeKind> OF_GOODS =
            EnumSet.of(OutcomeKind.QUARANTINED, OutcomeKind.DAMAGED, OutcomeKind.SECOND_BOX, OutcomeKind.COUNT_HELD);
    private static final String ICON = "mdi2l-label-outline";

    private static final List<LabelChoice> LINKING = List.of(
            new LabelChoice(
                    Command.LINK,
                    "mdi2l-link-variant",
                    Say.key("receive.choice.link"),
                    Say.key("receive.choice.link.why")),
            new LabelChoice(
                    Command.BACK,
                    "mdi2a-arrow-u-left-top",
                    Say.key("receive.label.leave"),
                    Say.key("receive.label.leave.why")));

    private static final List<LabelChoice> REASONS = List.of(
            why(Command.WHY_1, "mdi2l-label-off-outline", Say.key("receive.label.why.damaged")),
            why(Command.WHY_2, "mdi2h-help-circle-outline", Say.key("receive.label.why.lost")),
            why(Command.WHY_3, "mdi2p-printer-alert", Say.key("receive.label.why.printer")),
            why(Command.WHY_4, "mdi2d-dots-horizontal", Say.key("receive.label.why.other")));

    public LabelTold {
        choices = List.copyOf(choices);
    }

    private LabelTold(Say word, Say step) {
        this(word, Optional.empty(), step, Optional.empty(), List.of());
    }

    private static LabelChoice why(Command command, String icon, Say title) {
        return new LabelChoice(command, icon, title, Say.nothing());
    }

    /// What became of a label that was asked for.
    public static LabelTold of(DockLabel label) {
        return switch (label) {
            case DockLabel.NothingWrong _ ->
                new LabelTold(Say.key("receive.label.fine.word"), Say.key("receive.label.fine.step"));
            case DockLabel.NoPrinter _ ->
                notPrinted(Say.key("receive.label.no-printer"), Say.key("receive.label.by-hand.no-printer"));
            case DockLabel.Asked asked -> of(asked);
        };
    }

    /// What a temporary id was given to, while `open` is counted, and what a supervisor can do about it.
    public static LabelTold of(GivenId given, String open) {
        if (given.thing().quarantined()) {
            return ofGiven(Say.key("receive.quarantined.word"), given, from(given, open), List.of());
        }
        return given.sku()
                .map(sku -> ofGiven(
                        Say.asIs(sku.code()),
                        given,
                        Say.key("receive.label.bound", given.thing().shown()),
                        List.of()))
                .orElseGet(() -> ofGiven(Say.key("receive.label.given.word"), given, from(given, open), LINKING));
    }

    private static LabelTold ofGiven(Say word, GivenId given, Say step, List<LabelChoice> choices) {
        return new LabelTold(word, Optional.of(given.thing().id().code()), step, Optional.empty(), choices);
    }

    private static Say from(GivenId given, String open) {
        var thing = given.thing();
        var shipment = TopWords.name(given.shipment());
        if (!shipment.equals(open)) {
            return Say.key("receive.label.given-other", thing.shown(), shipment, given.at());
        }
        return thing.carton()
                .map(CartonNo::text)
                .map(carton -> Say.key("receive.label.given", thing.shown(), carton, given.at()))
                .orElseGet(() -> Say.key("receive.label.given-loose", thing.shown(), given.at()));
    }

    private static LabelTold of(DockLabel.Asked asked) {
        return switch (asked.result()) {
            case OrderResult.Ordered _ -> ordered(Say.key("receive.label.ordered", asked.printer()));
            case OrderResult.Refused(var _, var _, var wouldDo) -> noFit(asked.printer(), wouldDo);
            case OrderResult.NeedsWord(var _, var _, var wouldDo) -> noFit(asked.printer(), wouldDo);
            case OrderResult.NeedsReason(var _, var copies) ->
                new LabelTold(
                        Say.key("receive.label.again.word"),
                        Optional.empty(),
                        Say.key("receive.label.copies", copies),
                        Optional.empty(),
                        REASONS);
            case OrderResult.NoStock _, OrderResult.NoPrinter _, OrderResult.NotSoMany _ ->
                notPrinted(
                        Say.key("receive.label.no-stock", asked.printer()),
                        Say.key("receive.label.by-hand", asked.printer()));
        };
    }

    private static LabelTold ordered(Say how) {
        return new LabelTold(Say.key("receive.label.ordered.word"), Optional.empty(), how, Optional.of(how), List.of());
    }

    private static LabelTold noFit(String printer, List<Stock> wouldDo) {
        return notPrinted(
                Say.key("receive.label.no-fit", printer, FindingWords.wouldDo(wouldDo)),
                Say.key("receive.label.by-hand", printer));
    }

    /// `byHand` says what to do without the printer.
    private static LabelTold notPrinted(Say why, Say byHand) {
        return new LabelTold(
                Say.key("receive.label.not-printed.word"), Optional.empty(), why, Optional.of(byHand), List.of());
    }

    /// The same with nothing to choose, where something else has happened meanwhile.
    public LabelTold withoutChoice() {
        return new LabelTold(word, code, step, beside, List.of());
    }

    /// The stage with these words in it; where it tells what to do with goods it goes on to say so, and these come
    /// second.
    public StageContent on(StageContent stage, StageView view) {
        return beside.filter(_ -> OF_GOODS.contains(view.headline().kind()))
                .map(stage::withStep)
                .orElseGet(() -> instead(stage, !view.asking().choices().isEmpty()));
    }

    /// The colour of a question stays; that of a count is over, for nothing was counted.
    private StageContent instead(StageContent stage, boolean isAsked) {
        return new StageContent(
                isAsked ? stage.fill() : Fill.IDLE,
                ICON,
                word,
                code.map(StageCode::plain).or(stage::code),
                Optional.empty(),
                Optional.of(step),
                Optional.empty());
    }
}
