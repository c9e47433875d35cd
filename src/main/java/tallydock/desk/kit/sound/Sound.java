package tallydock.desk.kit.sound;

/// The vocabulary of a station. They differ in contour (rise, level, fall, pulse), not in pitch alone.
public enum Sound {
    ACCEPT,
    LINE,
    COMPLETE,
    WARN,
    STOP,
    DUPLICATE,
    UNDO,
    COMMAND,
    KNOCK,
    OFFLINE,
    ONLINE,
    STABLE
}
