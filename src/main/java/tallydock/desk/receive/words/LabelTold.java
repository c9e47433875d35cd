package tallydock.desk.receive.words;

import java.util.List;
import java.util.Optional;
import tallydock.desk.kit.labelling.FindingWords;
import tallydock.desk.kit.outcome.Fill;
import tallydock.desk.kit.stage.StageCode;
import tallydock.desk.kit.stage.StageContent;
import tallydock.desk.kit.text.Say;
import tallydock.domain.barcode.Command;
import tallydock.domain.shipment.CartonNo;
import tallydock.usecase.label.dock.DockLabel;
import tallydock.usecase.label.dock.GivenId;
import tallydock.usecase.printing.OrderResult;

/// What the stage says of a label, in the place of its own words, until the next scan. `choices` are what can be done
/// about it.
public record LabelTold(Say word, Optional<String> code, Say step, List<LabelChoice> choices) {
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
        this(word, Optional.empty(), step, List.of());
    }

    private static LabelChoice why(Command command, String icon, Say title) {
        return new LabelChoice(command, icon, title, Say.nothing());
    }

    /// What became of a label that was asked for.
    public static LabelTold of(DockLabel label) {
        return switch (label) {
            case DockLabel.NothingWrong _ ->
                new LabelTold(Say.key("receive.label.fine.word"), Say.key("receive.label.fine.step"));
            case DockLabel.NoPrinter _ -> notPrinted(Say.key("receive.label.no-printer"));
            case DockLabel.Asked asked -> of(asked);
        };
    }

    /// What a temporary id was given to, while `open` is counted, and what a supervisor can do about it.
    public static LabelTold of(GivenId given, String open) {
        if (given.thing().quarantined()) {
            return new LabelTold(Say.key("receive.quarantined.word"), code(given), from(given, open), List.of());
        }
        return given.sku()
                .map(sku -> new LabelTold(
                        Say.asIs(sku.code()),
                        code(given),
                        Say.key("receive.label.bound", given.thing().shown()),
                        List.of()))
                .orElseGet(() ->
                        new LabelTold(Say.key("receive.label.given.word"), code(given), from(given, open), LINKING));
    }

    private static Optional<String> code(GivenId given) {
        return Optional.of(given.thing().id().code());
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
            case OrderResult.Ordered _ ->
                new LabelTold(Say.key("receive.label.ordered.word"), Say.key("receive.label.ordered", asked.printer()));
            case OrderResult.Refused(var _, var _, var wouldDo) ->
                notPrinted(Say.key("receive.label.no-fit", asked.printer(), FindingWords.wouldDo(wouldDo)));
            case OrderResult.NeedsWord(var _, var _, var wouldDo) ->
                notPrinted(Say.key("receive.label.no-fit", asked.printer(), FindingWords.wouldDo(wouldDo)));
            case OrderResult.NeedsReason(var _, var copies) ->
                new LabelTold(
                        Say.key("receive.label.again.word"),
                        Optional.empty(),
                        Say.key("receive.label.copies", copies),
                        REASONS);
            case OrderResult.NoStock _, OrderResult.NoPrinter _, OrderResult.NotSoMany _ ->
                notPrinted(Say.key("receive.label.no-stock", asked.printer()));
        };
    }

    private static LabelTold notPrinted(Say why) {
        return new LabelTold(Say.key("receive.label.not-printed.word"), why);
    }

    /// The same with nothing to choose, where something else has happened meanwhile.
    public LabelTold withoutChoice() {
        return new LabelTold(word, code, step, List.of());
    }

    /// The stage with these words in it. The colour of a question stays; that of a count is over, for nothing was
    /// counted.
    public StageContent on(StageContent stage, boolean isAsked) {
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
