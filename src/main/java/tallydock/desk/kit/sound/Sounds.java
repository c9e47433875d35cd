package tallydock.desk.kit.sound;

/// What a screen asks for when something happened. A later sound cuts an earlier one, but `accept` never cuts `stop`.
public interface Sounds {
    /// Plays at once. `STOP` comes again every 5 s, six times, then every 30 s, until it is settled.
    void play(Sound sound);

    /// The stop has been handled: it is heard no more.
    void settle();
}
