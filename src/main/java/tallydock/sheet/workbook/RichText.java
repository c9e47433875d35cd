package tallydock.sheet.workbook;

/// Collects the text runs of a string item and leaves out its phonetic guides.
final class RichText {
    /// More characters than any cell can hold are not collected.
    private static final int MOST_CHARS = 1 << 20;

    private final StringBuilder text = new StringBuilder();
    private boolean inText;
    private boolean inPhonetic;

    void clear() {
        text.setLength(0);
        inText = false;
        inPhonetic = false;
    }

    void start(String element) {
        inText = element.equals("t");
        inPhonetic |= element.equals("rPh");
    }

    void end(String element) {
        inText &= !element.equals("t");
        inPhonetic &= !element.equals("rPh");
    }

    void characters(char[] ch, int start, int length) {
        if (inText && !inPhonetic && text.length() < MOST_CHARS) {
            text.append(ch, start, length);
        }
    }

    int length() {
        return text.length();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
