package tallydock.sheet.cells;

import tallydock.domain.document.Place;
import tallydock.domain.document.Refusal;
import tallydock.domain.document.RefusalCode;

/// Carries a refusal out of the depths of a parser to the reader's door, where it becomes a value.
public final class UnreadableException extends RuntimeException {
    private final transient Refusal refusal;

    public UnreadableException(RefusalCode code, Place where) {
        super(code.name());
        this.refusal = new Refusal(code, where);
    }

    public UnreadableException(RefusalCode code) {
        this(code, Place.FILE);
    }

    public Refusal refusal() {
        return refusal;
    }
}
