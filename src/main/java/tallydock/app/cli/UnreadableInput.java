package tallydock.app.cli;

/// Input that cannot be read; the message is a sentence for the person who gave it.
final class UnreadableInput extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableInput(String sentence) {
        super(sentence);
    }
}
