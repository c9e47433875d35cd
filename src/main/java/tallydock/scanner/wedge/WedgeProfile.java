package tallydock.scanner.wedge;

import java.time.Duration;
import java.util.Set;
import tallydock.domain.device.keyboard.KeyPace;
import tallydock.domain.device.keyboard.KeyboardTraits;
import tallydock.domain.device.keyboard.KeyboardTraits.Frame;
import tallydock.domain.device.keyboard.ScanEnd;

/// How a keyboard scanner types, as the machine needs it. With a prefix nothing but what begins with it is a scan, so
/// that no typing is ever held longer than the prefix takes; prefix and suffix are taken off.
public record WedgeProfile(KeyPace pace, Set<ScanEnd> ends, Frame frame) {
    /// Any scanner, unlearned: half of the gaps at most 35 ms, none over 100 ms, ended by Enter or Tab.
    public static final WedgeProfile ANY = of(KeyboardTraits.ANY);

    /// While one is taught and nobody types: lets slow scanners and scanners without an end key through.
    public static final WedgeProfile TEACHING =
            new WedgeProfile(KeyPace.TEACHING, Set.of(ScanEnd.values()), Frame.NONE);

    public WedgeProfile {
        ends = Set.copyOf(ends);
    }

    /// As was learned.
    public static WedgeProfile of(KeyboardTraits traits) {
        return new WedgeProfile(traits.pace(), traits.ends(), traits.frame());
    }

    Duration medianGap() {
        return pace.medianGap();
    }

    Duration maxGap() {
        return pace.longestGap();
    }

    Duration maxDuration() {
        return pace.whole();
    }

    String prefix() {
        return frame.prefix();
    }

    String suffix() {
        return frame.suffix();
    }
}
