package tallydock.scanner.scale;

import java.util.Optional;
import tallydock.domain.device.scale.ScaleFamily;
import tallydock.domain.device.scale.ScaleProtocol;
import tallydock.domain.device.scale.TaughtFrame;
import tallydock.domain.device.scale.WeightUnit;
import tallydock.domain.digest.Bytes;

/// A way of speaking, both ways: what is heard, what asks for the weight, and what zeroes.
record Speech(Grammar grammar, Optional<Bytes> ask, Optional<Bytes> zero) {
    static Speech of(ScaleProtocol protocol) {
        return switch (protocol) {
            case ScaleProtocol.Known(var family, var unit) -> of(family, unit);
            case ScaleProtocol.Taught(var frame) -> taught(frame);
        };
    }

    private static Speech of(ScaleFamily family, Optional<WeightUnit> unit) {
        return switch (family) {
            case TOLEDO_8217 -> speech(new LineGrammar(new Toledo8217(unit)::read), "W", "Z");
            case TOLEDO_CONTINUOUS -> speech(new ToledoContinuous(), "", "Z\r\n");
            case SICS -> speech(new LineGrammar(Sics::read), "SI\r\n", "Z\r\n");
            case AND -> speech(new LineGrammar(AndLines::read), "Q\r\n", "Z\r\n");
            case CAS -> speech(new LineGrammar(CasLines::read), "", "");
            case CAS_ENQUIRY -> speech(new CasEnquiry(), "\u0005", "");
        };
    }

    private static Speech taught(TaughtFrame frame) {
        return speech(
                new SeenText(
                        text -> frame.read(text).<Sense>map(Sense.Means::new).orElse(Sense.STRANGE)),
                "",
                "");
    }

    private static Speech speech(Grammar grammar, String ask, String zero) {
        return new Speech(grammar, sent(ask), sent(zero));
    }

    private static Optional<Bytes> sent(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(Bytes.utf8(text));
    }

    /// What is sent in answer to a frame: a counter scale that is ready is asked for its block.
    Optional<Bytes> answer(Heard heard) {
        boolean isReady = grammar instanceof CasEnquiry && heard.bytes().equals(Bytes.of(new byte[] {CasEnquiry.ACK}));
        return isReady ? Optional.of(Bytes.of(new byte[] {CasEnquiry.DC1})) : Optional.empty();
    }
}
