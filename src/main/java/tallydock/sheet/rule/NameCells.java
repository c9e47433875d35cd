package tallydock.sheet.rule;

import java.util.List;
import java.util.Optional;
import tallydock.domain.document.DocName;
import tallydock.domain.document.Names;
import tallydock.sheet.column.Column;
import tallydock.sheet.column.Columns;
import tallydock.sheet.column.Concept;
import tallydock.sheet.value.Ascii;
import tallydock.sheet.value.TwoLanguages;

/// Product names: the language is that of the heading, else that of the text.
public final class NameCells {
    /// Longer names are not kept.
    public static final int LONGEST = 4_000;

    private final RowCells cells;
    private final List<Column> columns;

    public NameCells(RowCells cells, Columns columns) {
        this.cells = cells;
        this.columns = columns.list(Concept.NAME);
    }

    /// Headings that name a language are believed first; the others fill what is left.
    public Names of(int row) {
        var names = Names.NONE;
        for (var column : columns) {
            if (column.heading().saysChinese().isPresent()) {
                names = fill(names, said(row, column));
            }
        }
        for (var column : columns) {
            if (column.heading().saysChinese().isEmpty()) {
                names = fill(names, byContent(cells.at(row, column).shown()));
            }
        }
        return names;
    }

    private Names said(int row, Column column) {
        var name = name(cells.at(row, column).shown());
        boolean chinese = column.heading().saysChinese().orElse(false);
        return chinese ? new Names(name, DocName.NONE) : new Names(DocName.NONE, name);
    }

    private static Names fill(Names names, Names more) {
        return new Names(
                names.zh().isGiven() ? names.zh() : more.zh(), names.en().isGiven() ? names.en() : more.en());
    }

    private static Names byContent(String text) {
        if (text.length() > LONGEST) {
            boolean chinese = Ascii.hasChinese(text);
            return new Names(chinese ? name(text) : DocName.NONE, chinese ? DocName.NONE : name(text));
        }
        if (text.isEmpty()) {
            return Names.NONE;
        }
        var both = TwoLanguages.of(text);
        return new Names(name(both.zh()), name(both.en()));
    }

    private static DocName name(Optional<String> text) {
        return text.map(NameCells::name).orElse(DocName.NONE);
    }

    private static DocName name(String text) {
        if (text.isEmpty()) {
            return DocName.NONE;
        }
        return text.length() > LONGEST ? DocName.tooLong(text) : DocName.of(text);
    }
}
