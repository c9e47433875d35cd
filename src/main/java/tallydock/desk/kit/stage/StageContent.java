package tallydock.desk.kit.stage;

import java.util.Optional;
import tallydock.desk.kit.outcome.Fill;
import tallydock.desk.kit.outcome.Outcome;
import tallydock.desk.kit.text.Say;

/// Everything the stage says at one moment, set in one go. `step` is the large second line; small remarks go with the
/// item.
public record StageContent(
        Fill fill,
        String icon,
        Say word,
        Optional<StageCode> code,
        Optional<StageItem> item,
        Optional<Say> step,
        Optional<CountText> count) {

    /// An outcome's own fill and icon with its word; add the rest.
    public static StageContent of(Outcome outcome, Say word) {
        return bare(outcome.fill(), outcome.icon(), word);
    }

    /// The stage at rest: what may be scanned now.
    public static StageContent idle(Say word, Say step) {
        return bare(Fill.IDLE, Fill.IDLE.icon(), word).withStep(step);
    }

    private static StageContent bare(Fill fill, String icon, Say word) {
        return new StageContent(
                fill, icon, word, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public StageContent withCode(StageCode next) {
        return new StageContent(fill, icon, word, Optional.of(next), item, step, count);
    }

    public StageContent withItem(StageItem next) {
        return new StageContent(fill, icon, word, code, Optional.of(next), step, count);
    }

    /// Another remark under the item; nothing changes where no item is shown.
    public StageContent withNote(String noteIcon, Say note) {
        var noted = item.map(one -> new StageItem(one.picture(), one.name(), Optional.of(noteIcon), note));
        return new StageContent(fill, icon, word, code, noted, step, count);
    }

    public StageContent withStep(Say next) {
        return new StageContent(fill, icon, word, code, item, Optional.of(next), count);
    }

    public StageContent withCount(CountText next) {
        return new StageContent(fill, icon, word, code, item, step, Optional.of(next));
    }
}
