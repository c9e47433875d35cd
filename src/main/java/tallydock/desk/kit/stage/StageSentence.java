package tallydock.desk.kit.stage;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;

/// The stage as one sentence for a screen reader: word, item or code, count, step.
final class StageSentence {
    private StageSentence() {}

    static String of(Texts texts, StageContent now) {
        return Stream.of(
                        Optional.of(now.word()),
                        now.item().map(StageItem::name),
                        now.code().map(StageCode::text).map(Say::asIs),
                        now.count().map(count -> Say.asIs(count.number() + " " + texts.now(count.half()))),
                        now.item().map(StageItem::note),
                        now.step())
                .flatMap(Optional::stream)
                .filter(say -> !say.isNothing())
                .map(texts::now)
                .collect(Collectors.joining(", "));
    }
}
