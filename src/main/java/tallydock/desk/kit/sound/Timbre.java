package tallydock.desk.kit.sound;

/// The overtones of a note, by strength. No overtone lies above 3,000 Hz, where ear protection swallows it.
enum Timbre {
    /// A clean tone with a little body.
    TONE(1, 0.18),
    /// A saw, cut off at the ninth overtone: harsh, hard to miss.
    SAW(1, 1 / 2.0, 1 / 3.0, 1 / 4.0, 1 / 5.0, 1 / 6.0, 1 / 7.0, 1 / 8.0, 1 / 9.0),
    /// A dull knock. Its ground tone is weak, since a blow this short would spill half of it under 300 Hz.
    KNOCK(0.35, 1, 0.4);

    private static final double HIGHEST_HZ = 2990;

    @SuppressWarnings("ImmutableEnumChecker") // never handed out, never written
    private final double[] strengths;

    Timbre(double... strengths) {
        this.strengths = strengths;
    }

    /// The wave at a phase in cycles, within about -1.3 to 1.3.
    double at(double phase, double hz) {
        var sum = 0.0;
        for (var overtone = 1; overtone <= strengths.length && overtone * hz < HIGHEST_HZ; overtone++) {
            sum += strengths[overtone - 1] * Math.sin(2 * Math.PI * phase * overtone);
        }
        return sum;
    }
}
