package tallydock.sheet.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import tallydock.domain.document.Problem;
import tallydock.domain.document.choice.RowSet;
import tallydock.domain.document.reading.RowView;
import tallydock.filing.WholeFile;
import tallydock.sheet.cells.Cell;
import tallydock.sheet.cells.Pos;
import tallydock.sheet.view.ReadTable;
import tallydock.sheet.view.TableLook;
import tallydock.usecase.TargetFile;
import tallydock.usecase.report.ReportResult;
import tallydock.usecase.text.ProblemSentences;

/// The rows of a table that stay out of the store, as they stand in the file, and why.
public final class LeftOutSheet {
    private static final int ROWS_IN_MEMORY = 200;
    private static final int WIDTH = 16;

    /// A spreadsheet keeps so many digits of a number.
    private static final int MOST_DIGITS = 15;

    private static final String BY_HAND = "left out by hand 手工剔除";

    private final ProblemSentences english = new ProblemSentences(Locale.ENGLISH);
    private final ProblemSentences chinese = new ProblemSentences(Locale.SIMPLIFIED_CHINESE);
    private final ReadTable table;
    private final TableLook look;
    private final RowSet byHand;
    private final int width;

    /// @param table the table read without leaving anything out
    /// @param byHand the rows, from 1, that a person leaves out
    public LeftOutSheet(ReadTable table, RowSet byHand) {
        this.table = table;
        this.look = new TableLook(table);
        this.byHand = byHand;
        this.width = Math.min(table.grid().width(), 600);
    }

    /// Writes the rows into a workbook.
    public ReportResult.Written write(TargetFile target) {
        return WholeFile.save(target, out -> {
            try (var workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
                write(new RowWriter(workbook, "Left out 未导入"));
                workbook.write(out);
            }
        });
    }

    private void write(RowWriter rows) {
        rows.headings(headings(), WIDTH);
        table.rows().lines().filter(this::isOut).forEach(row -> rows.row(values(row)));
    }

    private boolean isOut(int row) {
        return byHand.contains(row + 1) || look.state(row) == RowView.State.BLOCKED;
    }

    private List<String> headings() {
        List<String> headings = new ArrayList<>(List.of("Row 行"));
        var own = table.header().headings();
        IntStream.range(0, width)
                .mapToObj(col -> col < own.size() && !own.get(col).text().isEmpty()
                        ? own.get(col).text()
                        : Pos.letters(col))
                .forEach(headings::add);
        headings.add("Why left out 未导入原因");
        return headings;
    }

    private List<Value> values(int row) {
        List<Value> values = new ArrayList<>(List.of(Value.figure(row + 1L)));
        IntStream.range(0, width)
                .mapToObj(col -> value(table.grid().cell(row, col)))
                .forEach(values::add);
        values.add(Value.words(reason(row)));
        return values;
    }

    private static Value value(Cell cell) {
        return switch (cell) {
            case Cell.Num(var number) when number.precision() <= MOST_DIGITS -> new Value.Figure(number);
            default -> Value.words(cell.shown());
        };
    }

    private String reason(int row) {
        List<String> reasons = new ArrayList<>();
        if (byHand.contains(row + 1)) {
            reasons.add(BY_HAND);
        }
        for (Problem problem : look.blocking(row)) {
            reasons.add(english.of(problem) + " " + chinese.of(problem));
        }
        return String.join("\n", reasons);
    }
}
