package tallydock.desk.shipments.intake;

/// The steps of bringing a sheet in.
public enum Step {
    FILE,
    COLUMNS,
    PROBLEMS,
    DONE
}
