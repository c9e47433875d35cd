package tallydock.desk.shell;

/// Tells a scanner from a person where an input method takes the keys: no person composes three times within a tenth of
/// a second.
final class InputMethodWatch {
    private static final long AT_ONCE = 35_000_000L;
    private static final int MANY = 3;

    private long last = Long.MIN_VALUE / 2;
    private int row;

    /// An input method changed its text at `nanos`. Whether a scanner typed it.
    boolean isScanner(long nanos) {
        row = nanos - last <= AT_ONCE ? row + 1 : 1;
        last = nanos;
        return row >= MANY;
    }

    /// What no barcode of goods holds and no scanner types: Chinese characters, and wide forms of letters and digits.
    static boolean isComposed(String text) {
        return text.codePoints().anyMatch(InputMethodWatch::isWide);
    }

    private static boolean isWide(int c) {
        boolean isForm = (c >= 0x3000 && c <= 0x303F) || (c >= 0xFF01 && c <= 0xFFEF);
        return isForm || Character.isIdeographic(c);
    }
}
