package tallydock.scanner.scale;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tallydock.domain.device.scale.ScaleFamily;

/// A scale with 12.34 kg on it that takes nothing but whole commands of its own family, as the manuals say: what came
/// before a command on its line is part of that command.
final class StrictScale {
    private static final int GRAMS = 12_340;
    private static final String LINE_END = "\r\n";

    private final ScaleFamily family;
    private final boolean tellsErrors;
    private final StringBuilder line = new StringBuilder();

    /// `tellsErrors`: a command that it does not know is answered as the manual says, else with nothing.
    StrictScale(ScaleFamily family, boolean tellsErrors) {
        this.family = family;
        this.tellsErrors = tellsErrors;
    }

    /// What it answers to a byte.
    Optional<String> take(int one) {
        line.append((char) (one & 0xFF));
        return switch (family) {
            case TOLEDO_8217 -> letter();
            case CAS_ENQUIRY -> control();
            case SICS -> command("SI", "ES" + LINE_END);
            case AND -> command("Q", "?" + LINE_END);
            default -> Optional.empty();
        };
    }

    /// What it sends without being asked.
    Optional<String> unasked() {
        return Optional.of(family).filter(now -> !now.answers()).map(_ -> weight());
    }

    /// One letter is a command; other bytes mean nothing.
    private Optional<String> letter() {
        var letter = line.toString();
        line.setLength(0);
        return letter.equals("W") ? Optional.of(weight()) : Optional.empty();
    }

    private Optional<String> control() {
        char last = line.charAt(line.length() - 1);
        line.setLength(0);
        return switch (last) {
            case CasEnquiry.ENQ -> Optional.of(new String(new byte[] {CasEnquiry.ACK}, StandardCharsets.ISO_8859_1));
            case CasEnquiry.DC1 -> Optional.of(weight());
            default -> Optional.empty();
        };
    }

    /// A line is a command; one that it does not know is an error.
    private Optional<String> command(String known, String error) {
        if (line.indexOf(LINE_END) < 0) {
            return Optional.empty();
        }
        var command = line.substring(0, line.length() - LINE_END.length());
        line.setLength(0);
        if (command.isEmpty()) {
            return Optional.empty();
        }
        return command.equals(known)
                ? Optional.of(weight())
                : Optional.of(error).filter(_ -> tellsErrors);
    }

    private String weight() {
        return Frames.of(family, GRAMS, true);
    }
}
