package tallydock.desk.kit.sound;

/// One note of a recipe: a glide from one pitch to another (equal for a level note), then a silence.
record Note(double fromHz, double toHz, int millis, int gapMillis, Timbre timbre) {
    static Note level(double hz, int millis, int gapMillis) {
        return new Note(hz, hz, millis, gapMillis, Timbre.TONE);
    }

    static Note glide(double fromHz, double toHz, int millis) {
        return new Note(fromHz, toHz, millis, 0, Timbre.TONE);
    }
}
