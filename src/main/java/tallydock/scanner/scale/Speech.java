package tallydock.scanner.scale;

import java.util.Map;
import java.util.Optional;
import tallydock.domain.device.scale.ScaleFamily;
import tallydock.domain.device.scale.ScaleProtocol;
import tallydock.domain.device.scale.ScaleWish;
import tallydock.domain.device.scale.TaughtFrame;
import tallydock.domain.device.scale.WeightUnit;
import tallydock.domain.digest.Bytes;

/// A way of speaking, both ways: what is heard, what asks for the weight, and the letters of what else it can be asked.
record Speech(Grammar grammar, Optional<Bytes> ask, Map<ScaleWish, Bytes> wishes) {
    /// Ends what a scale may still take for the beginning of a wish.
    static final Bytes LINE_END = Bytes.utf8("\r\n");

    /// Toledo continuous, SICS and A&D spell them alike.
    private static final Map<ScaleWish, Bytes> ZERO_AND_TARE =
            Map.of(ScaleWish.ZERO, Bytes.utf8("Z\r\n"), ScaleWish.TARE, Bytes.utf8("T\r\n"));

    static Speech of(ScaleProtocol protocol) {
        return switch (protocol) {
            case ScaleProtocol.Known(var family, var unit) -> of(family, unit);
            case ScaleProtocol.Taught(var frame) -> taught(frame);
        };
    }

    private static Speech of(ScaleFamily family, Optional<WeightUnit> unit) {
        return switch (family) {
            case TOLEDO_8217 ->
                speech(new LineGrammar(new Toledo8217(unit)::read), "W", Map.of(ScaleWish.ZERO, Bytes.utf8("Z")));
            case TOLEDO_CONTINUOUS -> speech(new ToledoContinuous(), "", ZERO_AND_TARE);
            case SICS -> speech(new LineGrammar(Sics::read), "SI\r\n", ZERO_AND_TARE);
            case AND -> speech(new LineGrammar(AndLines::read), "Q\r\n", ZERO_AND_TARE);
            case CAS -> speech(new LineGrammar(CasLines::read), "", Map.of());
            case CAS_ENQUIRY -> speech(new CasEnquiry(), "\u0005", Map.of());
        };
    }

    private static Speech taught(TaughtFrame frame) {
        return speech(
                new SeenText(
                        text -> frame.read(text).<Sense>map(Sense.Means::new).orElse(Sense.STRANGE)),
                "",
                Map.of());
    }

    private static Speech speech(Grammar grammar, String ask, Map<ScaleWish, Bytes> wishes) {
        return new Speech(
                grammar, Optional.of(ask).filter(text -> !text.isEmpty()).map(Bytes::utf8), wishes);
    }

    /// Whether what it is asked with ends, so that nothing of it is left before the next wish.
    boolean endsItsAsking() {
        return ask.filter(asked -> asked.asUtf8().endsWith(LINE_END.asUtf8())).isPresent();
    }

    /// What is sent in answer to a frame: a counter scale that is ready is asked for its block.
    Optional<Bytes> answer(Heard heard) {
        boolean isReady = grammar instanceof CasEnquiry && heard.bytes().equals(Bytes.of(new byte[] {CasEnquiry.ACK}));
        return isReady ? Optional.of(Bytes.of(new byte[] {CasEnquiry.DC1})) : Optional.empty();
    }
}
