package tallydock.desk.devices.teach;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import tallydock.domain.device.Framing;
import tallydock.domain.device.learn.Heard;
import tallydock.domain.device.learn.Learned;
import tallydock.domain.device.learn.Lesson;
import tallydock.domain.device.learn.TestCode;

/// Where the teaching of a scanner stands.
///
/// @param skipped the codes a person went past
/// @param told what is to be said of the last burst
/// @param line the scanner on a line that is taught; empty for a keyboard scanner
record TeachNow(Lesson lesson, Set<TestCode> skipped, Optional<Told> told, Optional<OfLine> line) {
    static final TeachNow BEGUN = new TeachNow(Lesson.BEGUN, Set.of(), Optional.empty(), Optional.empty());

    /// `ending` is how it seems to end its scans, where it is listened to otherwise.
    record OfLine(LinePupil pupil, Optional<Framing> ending) {}

    static TeachNow begun(LinePupil pupil) {
        return new TeachNow(Lesson.BEGUN, Set.of(), Optional.empty(), Optional.of(new OfLine(pupil, Optional.empty())));
    }

    /// From the beginning, with the same scanner.
    TeachNow anew() {
        return line.map(one -> begun(one.pupil())).orElse(BEGUN);
    }

    /// It seems to end its scans so.
    TeachNow ending(Optional<Framing> framing) {
        return new TeachNow(lesson, skipped, told, line.map(one -> new OfLine(one.pupil(), framing)));
    }

    TeachNow {
        skipped = Set.copyOf(skipped);
    }

    /// What a burst was. `text` is what came, for one that was none of the codes.
    record Told(Kind kind, Optional<TestCode> code, String text) {}

    /// Kinds of bursts.
    enum Kind {
        READ,
        READ_AGAIN,
        /// None of the codes.
        NONE,
        /// A code, but sent otherwise than those before.
        UNLIKE
    }

    /// The code to scan now; empty when there is none any more.
    Optional<TestCode> shown() {
        return Arrays.stream(TestCode.values())
                .filter(code -> lesson.missing().contains(code) && !skipped.contains(code))
                .findFirst();
    }

    /// What is known so far.
    Optional<Learned> learned() {
        return lesson.learned();
    }

    /// After a burst; `text` is what of it may be shown.
    TeachNow after(Heard heard, String text) {
        return switch (heard) {
            case Heard.Recognised(var code, var again, var next) ->
                new TeachNow(next, skipped, told(again ? Kind.READ_AGAIN : Kind.READ, Optional.of(code), text), line);
            case Heard.NotATestCode _ -> new TeachNow(lesson, skipped, told(Kind.NONE, Optional.empty(), text), line);
            case Heard.UnlikeTheOthers(var code) ->
                new TeachNow(lesson, skipped, told(Kind.UNLIKE, Optional.of(code), text), line);
        };
    }

    private static Optional<Told> told(Kind kind, Optional<TestCode> code, String text) {
        return Optional.of(new Told(kind, code, text));
    }

    /// Goes past the code that is shown.
    TeachNow skip() {
        var more = EnumSet.noneOf(TestCode.class);
        more.addAll(skipped);
        shown().ifPresent(more::add);
        return new TeachNow(lesson, more, Optional.empty(), line);
    }
}
