package tallydock.sheet.workbook;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import tallydock.domain.document.Place;
import tallydock.domain.document.RefusalCode;
import tallydock.sheet.cells.Cell;
import tallydock.sheet.cells.Cells;
import tallydock.sheet.cells.UnreadableException;

/// The texts that cells of an xlsx workbook refer to by number.
final class SharedStrings extends SafeXml.Handler {
    private static final long MOST_CHARS = 300_000_000;

    private final List<Cell> strings = new ArrayList<>();
    private final RichText text = new RichText();
    private long chars;

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
        if (name.equals("si")) {
            text.clear();
        } else {
            text.start(name);
        }
    }

    @Override
    public void characters(char[] ch, int start, int length) {
        text.characters(ch, start, length);
    }

    @Override
    public void endElement(String uri, String name, String qName) {
        text.end(name);
        if (name.equals("si")) {
            chars += text.length();
            if (chars > MOST_CHARS) {
                throw new UnreadableException(RefusalCode.DECOMPRESSION_LIMIT, Place.FILE);
            }
            strings.add(Cell.text(text.toString()));
        }
    }

    Cell at(int index) {
        return index >= 0 && index < strings.size() ? strings.get(index) : Cells.NO_VALUE;
    }
}
