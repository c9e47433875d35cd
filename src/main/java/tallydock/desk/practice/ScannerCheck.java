package tallydock.desk.practice;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// How a new scanner read three codes of the screen: a wrong keyboard layout and Caps Lock show in them. `last` is what
/// came last, as it came.
record ScannerCheck(Map<Code, Read> reads, String last) {
    static final ScannerCheck START = new ScannerCheck(Map.of(), "");

    /// The codes. Their lengths differ, so that a garbled one is still told from the others.
    enum Code {
        DIGITS("0123456789"),
        /// Letters that lie elsewhere on French and German keyboards.
        CAPITALS("AQWZYM"),
        /// The same in small letters, and the hyphen of many SKUs.
        SMALL("aqwzym-1");

        private final String payload;

        Code(String payload) {
            this.payload = payload;
        }

        String payload() {
            return payload;
        }
    }

    /// How a code came.
    enum Read {
        WELL,
        /// Small letters for capitals and the other way round.
        SWAPPED,
        /// Other characters.
        GARBLED
    }

    ScannerCheck {
        var copy = new EnumMap<Code, Read>(Code.class);
        copy.putAll(reads);
        reads = Collections.unmodifiableMap(copy);
    }

    /// After one scan more.
    ScannerCheck after(String text) {
        var next = new EnumMap<Code, Read>(Code.class);
        next.putAll(reads);
        meant(text).ifPresent(code -> next.put(code, read(code, text)));
        return new ScannerCheck(next, text);
    }

    private static Optional<Code> meant(String text) {
        return Arrays.stream(Code.values())
                .filter(code -> code.payload().length() == text.length())
                .findFirst();
    }

    private static Read read(Code code, String text) {
        if (code.payload().equals(text)) {
            return Read.WELL;
        }
        return code.payload().equalsIgnoreCase(text) ? Read.SWAPPED : Read.GARBLED;
    }

    Optional<Read> read(Code code) {
        return Optional.ofNullable(reads.get(code));
    }

    /// Whether all of them came well.
    boolean isPassed() {
        return Arrays.stream(Code.values())
                .allMatch(code -> read(code).filter(Read.WELL::equals).isPresent());
    }

    /// What the last scan said of the scanner, where it was one of the codes.
    Optional<Read> lastRead() {
        return meant(last).flatMap(this::read);
    }
}
