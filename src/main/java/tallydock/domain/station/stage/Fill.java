package tallydock.domain.station.stage;

/// How the stage looks: one fill, icon shape and word for each.
public enum Fill {
    IDLE,
    ACCEPTED,
    COMPLETE,
    WARNING,
    DUPLICATE,
    STOP
}
