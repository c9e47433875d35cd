package tallydock.sheet.workbook;

import tallydock.sheet.cells.StoredText;

/// Collects the text runs of a string item and leaves out its phonetic guides.
final class RichText {
    /// More characters than any cell can hold are not collected.
    private static final int MOST_CHARS = 1 << 20;

    private final StoredText text = new StoredText();
    private boolean inText;
    private boolean inPhonetic;

    void clear() {
        text.clear();
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

    /// What was collected; it changes with the next string item.
    StoredText text() {
        return text;
    }

    int length() {
        return text.length();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
