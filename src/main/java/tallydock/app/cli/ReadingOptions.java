package tallydock.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;
import tallydock.domain.document.choice.Assumed;
import tallydock.domain.document.choice.CellEdit;
import tallydock.domain.document.choice.ColumnUse;
import tallydock.domain.document.choice.DecimalMark;
import tallydock.domain.document.choice.ReadingChoices;
import tallydock.domain.document.choice.RowSet;
import tallydock.domain.document.choice.SheetLayout;
import tallydock.domain.document.choice.TextDialect;

/// What a person says on the command line about a packing list or a product sheet.
final class ReadingOptions {
    @Option(names = "--sheet", paramLabel = "NAME", description = "The sheet of the workbook to read.")
    private Optional<String> sheet = Optional.empty();

    @Option(names = "--header-row", paramLabel = "ROW", description = "The first row of the heading; 0 for none.")
    private Optional<Integer> headerRow = Optional.empty();

    @Option(
            names = "--column",
            paramLabel = "COL=USE",
            description = "What a column is, as in E=quantity or F=not-used; repeatable.")
    private Map<String, ColumnUse> columns = new HashMap<>();

    @Option(names = "--encoding", paramLabel = "NAME", description = "Of a text file, as in UTF-8 or GB18030.")
    private Optional<String> encoding = Optional.empty();

    @Option(
            names = "--separator",
            paramLabel = "CHAR",
            description = "Between the fields of a text file: the character, or tab, comma, semicolon, pipe.",
            converter = ReadingWordsOnLine.Separator.class)
    private Optional<Character> separator = Optional.empty();

    @Option(names = "--decimal", paramLabel = "point|comma", description = "The decimal mark of numbers in text.")
    private Optional<DecimalMark> decimal = Optional.empty();

    @Option(names = "--currency", paramLabel = "CODE", description = "Of values that name none, as in USD.")
    private Optional<String> currency = Optional.empty();

    @Option(names = "--weight-unit", paramLabel = "UNIT", description = "Of weights that name none: kg, g, lb, oz.")
    private Optional<String> weightUnit = Optional.empty();

    @Option(names = "--length-unit", paramLabel = "UNIT", description = "Of sizes that name none: cm, mm, m, in.")
    private Optional<String> lengthUnit = Optional.empty();

    @Option(
            names = "--set",
            paramLabel = "CELL=TEXT",
            description = "Read a cell as if it said this, as in C4=6; repeatable.",
            converter = ReadingWordsOnLine.Edit.class)
    private List<CellEdit> edits = new ArrayList<>();

    @Option(
            names = "--leave-out-rows",
            paramLabel = "ROWS",
            description = "Rows to leave out, as in 5-9,12.",
            converter = ReadingWordsOnLine.Rows.class)
    private Optional<RowSet> leftOut = Optional.empty();

    @Option(names = "--po", paramLabel = "NUMBER", description = "The purchase order of a list that names none.")
    private Optional<String> po = Optional.empty();

    @Option(names = "--left-out-to", paramLabel = "FILE", description = "Write the rows left out there, with reasons.")
    private Optional<Path> leftOutTo = Optional.empty();

    @Option(names = "--forget-mapping", description = "Do not read as the last sheet with these headings was read.")
    private boolean forgetMapping;

    /// The choices; `leaveOut` says to leave out what cannot be stored.
    ReadingChoices choices(boolean leaveOut) {
        var layout = new SheetLayout(
                sheet,
                headerRow,
                byLetters(),
                new TextDialect(encoding, separator, decimal),
                new Assumed(currency, weightUnit, lengthUnit));
        return new ReadingChoices(layout, edits, leftOut.orElse(RowSet.NONE), leaveOut, po);
    }

    private Map<String, ColumnUse> byLetters() {
        Map<String, ColumnUse> letters = new HashMap<>();
        columns.forEach((col, use) -> letters.put(col.toUpperCase(Locale.ROOT), use));
        return letters;
    }

    Optional<Path> leftOutTo() {
        return leftOutTo;
    }

    boolean forgetMapping() {
        return forgetMapping;
    }

    /// Whether any of them is given; other kinds of sheets take none.
    boolean isGiven() {
        return forgetMapping || leftOutTo.isPresent() || !choices(false).equals(ReadingChoices.NONE);
    }
}
