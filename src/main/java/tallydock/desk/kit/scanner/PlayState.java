package tallydock.desk.kit.scanner;

import tallydock.desk.kit.text.Say;

/// How the playing of a recording stands.
sealed interface PlayState {
    /// Nothing is played.
    record Idle() implements PlayState {}

    /// The file is being read.
    record Reading() implements PlayState {}

    /// A file cannot be played; `why` says what to do.
    record Refused(Say why) implements PlayState {}

    /// It is asked whether these scans shall be counted here.
    record Asking(String file, int scans) implements PlayState {}

    /// So many of so many are sent.
    record Playing(String file, int sent, int scans, boolean isPaused) implements PlayState {}

    /// All of them are sent, or somebody stopped it before.
    record Over(int sent, int scans) implements PlayState {}
}
