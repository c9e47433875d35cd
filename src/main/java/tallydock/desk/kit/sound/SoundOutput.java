package tallydock.desk.kit.sound;

/// Whatever makes a sound heard.
public interface SoundOutput {
    /// Starts a sound from its beginning. Without a device nothing is heard and nothing fails.
    void start(Sound sound);

    /// Ends a sound at once if it is still heard.
    void cut(Sound sound);
}
