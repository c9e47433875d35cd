package tallydock.desk.kit.stage;

import tallydock.desk.kit.text.Say;

/// A number and its other half: `7` over `of 12`. In a blind count the other half names no expectation.
public record CountText(String number, Say half) {
    /// Counted so many of so many.
    public static CountText of(long counted, long expected) {
        return new CountText(Long.toString(counted), Say.key("kit.stage.of", Long.toString(expected)));
    }

    /// So many left to count.
    public static CountText left(long units) {
        return new CountText(Long.toString(units), Say.key("kit.stage.left"));
    }

    /// The blind form: what is expected stays hidden.
    public static CountText blind(long counted) {
        return new CountText(Long.toString(counted), Say.key("kit.stage.counted"));
    }
}
