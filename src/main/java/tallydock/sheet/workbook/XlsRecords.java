package tallydock.sheet.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.CellType;
import tallydock.sheet.cells.Cell;
import tallydock.sheet.cells.Cells;
import tallydock.sheet.cells.Grid;
import tallydock.sheet.cells.GridBuilder;
import tallydock.usecase.Progress;

/// Listens to the records of an Excel 97 workbook and builds a grid of each visible worksheet.
final class XlsRecords implements HSSFListener {
    private final Progress progress;
    private final List<BoundSheetRecord> sheets = new ArrayList<>();
    private final List<Grid> grids = new ArrayList<>();
    private final Map<Integer, String> formats = new HashMap<>();
    private final List<StylesPart.Look> looks = new ArrayList<>();
    private Optional<SSTRecord> strings = Optional.empty();
    private Optional<FormulaRecord> openFormula = Optional.empty();
    private GridBuilder grid;
    private int sheet = -1;
    private int depth;
    private boolean dates1904;

    XlsRecords(Progress progress) {
        this.progress = progress;
        this.grid = new GridBuilder(Optional.empty(), progress);
    }

    /// Complete when all records have been heard.
    List<Grid> visibleGrids() {
        finishSheet();
        return List.copyOf(grids);
    }

    @Override
    public void processRecord(Record heard) {
        switch (heard) {
            case BOFRecord start -> start(start);
            case EOFRecord _ -> depth--;
            case BoundSheetRecord listed -> sheets.add(listed);
            case SSTRecord table -> strings = Optional.of(table);
            case FormatRecord format -> formats.put(format.getIndexCode(), format.getFormatString());
            case ExtendedFormatRecord style -> looks.add(StylesPart.look(style.getFormatIndex(), formats));
            case DateWindow1904Record window -> dates1904 = window.getWindowing() == 1;
            default -> processCell(heard);
        }
    }

    private void processCell(Record heard) {
        switch (heard) {
            case LabelSSTRecord label -> put(label.getRow(), label.getColumn(), cell(text(label.getSSTIndex())));
            case LabelRecord label -> put(label.getRow(), label.getColumn(), cell(label.getValue()));
            case NumberRecord number ->
                put(number.getRow(), number.getColumn(), number(number.getValue(), number.getXFIndex()));
            case BoolErrRecord flag ->
                put(
                        flag.getRow(),
                        flag.getColumn(),
                        flag.isError() ? Cells.NO_VALUE : new Cell.Flag(flag.getBooleanValue()));
            case FormulaRecord formula -> formula(formula);
            case StringRecord result ->
                openFormula.ifPresent(at -> put(at.getRow(), at.getColumn(), cell(result.getString())));
            default -> processShape(heard);
        }
    }

    private void processShape(Record heard) {
        switch (heard) {
            case MergeCellsRecord merged -> merge(merged);
            case ColumnInfoRecord columns -> {
                if (columns.getHidden()) {
                    grid.hideColumns(columns.getFirstColumn(), columns.getLastColumn());
                }
            }
            case RowRecord row -> {
                if (row.getZeroHeight()) {
                    grid.hideRow(row.getRowNumber());
                }
            }
            default -> {}
        }
    }

    private void start(BOFRecord start) {
        // A chart drawn on a sheet is a stream inside the sheet's own; it does not begin another sheet.
        boolean outermost = depth++ == 0;
        if (outermost && start.getType() != BOFRecord.TYPE_WORKBOOK) {
            finishSheet();
            sheet++;
            String name = sheet < sheets.size() ? sheets.get(sheet).getSheetname() : "";
            grid = new GridBuilder(Optional.of(name), progress);
        }
    }

    private void finishSheet() {
        if (sheet >= 0
                && sheet < sheets.size()
                && !sheets.get(sheet).isHidden()
                && !sheets.get(sheet).isVeryHidden()) {
            grids.add(grid.build());
        }
    }

    private void put(int row, int col, Cell cell) {
        grid.put(row, col, cell);
    }

    private Cell cell(String text) {
        return grid.known().text(text);
    }

    private String text(int index) {
        return strings.map(table -> table.getString(index).getString()).orElse("");
    }

    private Cell number(double value, int style) {
        var look = style >= 0 && style < looks.size() ? looks.get(style) : StylesPart.Look.NUMBER;
        return CellValues.number(value, look, dates1904);
    }

    private void formula(FormulaRecord formula) {
        openFormula = Optional.empty();
        if (formula.hasCachedResultString()) {
            openFormula = Optional.of(formula);
            return;
        }
        var cell = switch (formula.getCachedResultTypeEnum()) {
            case CellType.NUMERIC -> number(formula.getValue(), formula.getXFIndex());
            case CellType.BOOLEAN -> new Cell.Flag(formula.getCachedBooleanValue());
            default -> Cells.NO_VALUE;
        };
        put(formula.getRow(), formula.getColumn(), cell);
    }

    private void merge(MergeCellsRecord merged) {
        for (short i = 0; i < merged.getNumAreas(); i++) {
            var area = merged.getAreaAt(i);
            grid.merge(area.getFirstRow(), area.getFirstColumn(), area.getLastRow(), area.getLastColumn());
        }
    }
}
