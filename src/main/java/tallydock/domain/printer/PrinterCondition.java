package tallydock.domain.printer;

/// What a printer says of itself.
public enum PrinterCondition {
    READY,
    OUT_OF_LABELS,
    OUT_OF_RIBBON,
    COVER_OPEN,
    PAUSED,
    FAULT;

    /// Why nothing is sent to it now; it is not asked of one that is ready.
    public Obstacle obstacle() {
        return switch (this) {
            case READY -> throw new IllegalStateException("a ready printer is no obstacle");
            case OUT_OF_LABELS -> Obstacle.OUT_OF_LABELS;
            case OUT_OF_RIBBON -> Obstacle.OUT_OF_RIBBON;
            case COVER_OPEN -> Obstacle.COVER_OPEN;
            case PAUSED -> Obstacle.PAUSED;
            case FAULT -> Obstacle.FAULT;
        };
    }
}
