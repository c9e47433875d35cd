package tallydock.wire;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tallydock.domain.device.keyboard.GroupSeparator;
import tallydock.domain.device.keyboard.GroupSeparator.Way;
import tallydock.domain.device.keyboard.KeyPace;
import tallydock.domain.device.keyboard.KeyboardLayout;
import tallydock.domain.device.keyboard.KeyboardTraits;
import tallydock.domain.device.keyboard.KeyboardTraits.Frame;
import tallydock.domain.device.keyboard.LetterCase;
import tallydock.domain.device.keyboard.ScanEnd;
import tallydock.domain.fact.StationFact.KeyboardForgotten;
import tallydock.domain.fact.StationFact.KeyboardLearned;

/// The written forms of what a station learned of its keyboard scanners.
final class KeyboardForms {
    private static final long MICRO = 1000;

    static final FactForm<KeyboardLearned, KeyboardLearnedV1> LEARNED = new FactForm<>(
            "station.keyboard-learned",
            KeyboardLearnedV1.class,
            fact -> KeyboardLearnedV1.of(fact.traits()),
            wire -> new KeyboardLearned(wire.traits()));

    static final FactForm<KeyboardForgotten, KeyboardForgottenV1> FORGOTTEN = new FactForm<>(
            "station.keyboard-forgotten",
            KeyboardForgottenV1.class,
            _ -> new KeyboardForgottenV1(),
            _ -> new KeyboardForgotten());

    private KeyboardForms() {}

    private static List<String> names(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).sorted().toList();
    }

    record KeyboardLearnedV1(
            PaceV1 pace,
            List<String> ends,
            FrameV1 frame,
            SeparatorV1 separator,
            String letters,
            boolean aim,
            Optional<String> layout) {
        static KeyboardLearnedV1 of(KeyboardTraits traits) {
            return new KeyboardLearnedV1(
                    PaceV1.of(traits.pace()),
                    names(traits.ends()),
                    new FrameV1(traits.frame().prefix(), traits.frame().suffix()),
                    new SeparatorV1(
                            names(traits.separator().ways()), traits.separator().visible()),
                    traits.letters().name(),
                    traits.sendsAim(),
                    traits.layout().map(Enum::name));
        }

        KeyboardTraits traits() {
            return new KeyboardTraits(
                    pace.pace(),
                    ends.stream().map(ScanEnd::valueOf).collect(Collectors.toSet()),
                    new Frame(frame.prefix, frame.suffix),
                    new GroupSeparator(
                            separator.ways.stream().map(Way::valueOf).collect(Collectors.toSet()), separator.visible),
                    LetterCase.valueOf(letters),
                    aim,
                    layout.map(KeyboardLayout::valueOf));
        }
    }

    /// In microseconds.
    record PaceV1(long medianGap, long longestGap, long whole) {
        static PaceV1 of(KeyPace pace) {
            return new PaceV1(micros(pace.medianGap()), micros(pace.longestGap()), micros(pace.whole()));
        }

        private static long micros(Duration duration) {
            return duration.toNanos() / MICRO;
        }

        KeyPace pace() {
            return new KeyPace(duration(medianGap), duration(longestGap), duration(whole));
        }

        private static Duration duration(long micros) {
            return Duration.ofNanos(micros * MICRO);
        }
    }

    record FrameV1(String prefix, String suffix) {}

    record SeparatorV1(List<String> ways, String visible) {}

    record KeyboardForgottenV1() {}
}
