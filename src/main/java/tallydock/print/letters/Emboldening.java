package tallydock.print.letters;

/// Bold letters are plain ones with a stroke along their outline, so that every script has them.
public final class Emboldening {
    /// The stroke's width as a part of the letters' body.
    public static final float SHARE = 0.045f;

    private Emboldening() {}
}
