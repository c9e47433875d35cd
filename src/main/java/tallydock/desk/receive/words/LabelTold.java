package tallydock.desk.receive.words;

import java.util.Optional;
import tallydock.desk.kit.labelling.FindingWords;
import tallydock.desk.kit.outcome.Fill;
import tallydock.desk.kit.stage.StageCode;
import tallydock.desk.kit.stage.StageContent;
import tallydock.desk.kit.text.Say;
import tallydock.usecase.label.dock.DockLabel;
import tallydock.usecase.label.dock.GivenId;
import tallydock.usecase.printing.OrderResult;

/// What the stage says of a label, in the place of its own words, until the next scan.
public record LabelTold(Say word, Optional<String> code, Say step) {
    private static final String ICON = "mdi2l-label-outline";

    private LabelTold(Say word, Say step) {
        this(word, Optional.empty(), step);
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

    /// What a temporary id was given to.
    public static LabelTold of(GivenId given) {
        var step = given.carton().isEmpty()
                ? Say.key("receive.label.given-loose", given.was(), given.at())
                : Say.key("receive.label.given", given.was(), given.carton(), given.at());
        var word = given.isQuarantined() ? Say.key("receive.quarantined.word") : Say.key("receive.label.given.word");
        return new LabelTold(word, Optional.of(given.id()), step);
    }

    private static LabelTold of(DockLabel.Asked asked) {
        return switch (asked.result()) {
            case OrderResult.Ordered _ ->
                new LabelTold(Say.key("receive.label.ordered.word"), Say.key("receive.label.ordered", asked.printer()));
            case OrderResult.Refused(var _, var _, var wouldDo) ->
                notPrinted(Say.key("receive.label.no-fit", asked.printer(), FindingWords.wouldDo(wouldDo)));
            case OrderResult.NeedsWord(var _, var _, var wouldDo) ->
                notPrinted(Say.key("receive.label.no-fit", asked.printer(), FindingWords.wouldDo(wouldDo)));
            case OrderResult.NeedsReason(var _, var copies) -> notPrinted(Say.key("receive.label.copies", copies));
            case OrderResult.NoStock _, OrderResult.NoPrinter _, OrderResult.NotSoMany _ ->
                notPrinted(Say.key("receive.label.no-stock", asked.printer()));
        };
    }

    private static LabelTold notPrinted(Say why) {
        return new LabelTold(Say.key("receive.label.not-printed.word"), why);
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
