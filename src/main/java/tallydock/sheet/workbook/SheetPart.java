package tallydock.sheet.workbook;

import java.util.List;
import java.util.Optional;
import org.xml.sax.Attributes;
import tallydock.sheet.cells.Cell;
import tallydock.sheet.cells.Cells;
import tallydock.sheet.cells.GridBuilder;
import tallydock.sheet.cells.KnownCells;
import tallydock.sheet.cells.StoredText;

/// Reads one worksheet part, element by element, into a grid.
final class SheetPart extends SafeXml.Handler {
    private static final String INLINE = "inlineStr";
    private static final List<String> TYPES = List.of("s", "str", INLINE, "b", "e", "d");
    private static final int MOST_STYLES = 1 << 20;

    private final GridBuilder grid;
    private final CellValues values;
    private final int mostRows;
    private final RichText inline = new RichText();
    private final StoredText value = new StoredText();
    private final KnownCells.Making making = this::made;
    private int row = -1;
    private int col = -1;
    private int style;
    private String type = "";
    private boolean inValue;
    private boolean hasValue;
    private boolean hasFormula;

    /// @param mostRows rows after which the rest is not wanted
    SheetPart(GridBuilder grid, CellValues values, int mostRows) {
        this.grid = grid;
        this.values = values;
        this.mostRows = mostRows;
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes)
            throws SafeXml.EnoughException {
        switch (name) {
            case "row" -> startRow(attributes);
            case "c" -> startCell(attributes);
            case "v" -> {
                inValue = true;
                hasValue = true;
                value.clear();
            }
            case "f" -> hasFormula = true;
            case "mergeCell" -> merge(attributes);
            case "col" -> column(attributes);
            case "dimension" -> dimension(attributes);
            default -> inline.start(name);
        }
    }

    @Override
    public void characters(char[] ch, int start, int length) {
        if (inValue) {
            value.append(ch, start, length);
        } else {
            inline.characters(ch, start, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qName) {
        switch (name) {
            case "v" -> inValue = false;
            case "c" -> grid.put(row, col, cell());
            default -> inline.end(name);
        }
    }

    private void startRow(Attributes attributes) throws SafeXml.EnoughException {
        row = WorkbookPart.attribute(attributes, "r")
                .map(r -> CellRef.number(r) - 1)
                .orElse(row + 1);
        col = -1;
        if (row >= mostRows) {
            throw new SafeXml.EnoughException();
        }
        if (WorkbookPart.attribute(attributes, "hidden")
                .filter(WorkbookPart::isTrue)
                .isPresent()) {
            grid.hideRow(row);
        }
    }

    private void startCell(Attributes attributes) {
        col = col + 1;
        style = 0;
        type = "";
        hasValue = false;
        hasFormula = false;
        value.clear();
        inline.clear();
        for (int i = 0; i < attributes.getLength(); i++) {
            String given = attributes.getValue(i);
            switch (attributes.getLocalName(i)) {
                case "r" -> col = CellRef.column(given, col);
                case "s" -> style = CellRef.number(given);
                case "t" -> type = given.equals(INLINE) ? INLINE : given;
                default -> {}
            }
        }
    }

    private Cell cell() {
        boolean isInline = type.equals(INLINE);
        if (!isInline && (!hasValue || (value.isEmpty() && !type.equals("str")))) {
            return hasFormula ? Cells.NO_VALUE : Cells.BLANK;
        }
        var stored = isInline ? inline.text() : value;
        int kind = (type.isEmpty() ? -1 : TYPES.indexOf(type)) + 2 + (TYPES.size() + 1) * Math.min(style, MOST_STYLES);
        return grid.known().cell(kind, stored, making);
    }

    private Cell made(String stored) {
        return type.equals(INLINE) ? Cell.text(stored) : values.cell(type, stored, style);
    }

    private void merge(Attributes attributes) {
        String[] corners = WorkbookPart.attribute(attributes, "ref").orElse("").split(":", 2);
        Optional<CellRef> first = CellRef.parse(corners[0]);
        Optional<CellRef> last = CellRef.parse(corners[corners.length - 1]);
        if (first.isPresent() && last.isPresent()) {
            grid.merge(
                    first.get().row(),
                    first.get().col(),
                    last.get().row(),
                    last.get().col());
        }
    }

    private void column(Attributes attributes) {
        if (WorkbookPart.attribute(attributes, "hidden")
                .filter(WorkbookPart::isTrue)
                .isPresent()) {
            int first = WorkbookPart.attribute(attributes, "min")
                    .map(CellRef::number)
                    .orElse(1);
            int last = WorkbookPart.attribute(attributes, "max")
                    .map(CellRef::number)
                    .orElse(first);
            grid.hideColumns(Math.max(0, first - 1), last - 1);
        }
    }

    private void dimension(Attributes attributes) {
        String[] corners = WorkbookPart.attribute(attributes, "ref").orElse("").split(":", 2);
        CellRef.parse(corners[corners.length - 1]).ifPresent(last -> grid.expectRows(last.row() + 1L));
    }
}
