package tallydock.sheet.cells;

import java.util.List;
import tallydock.domain.document.choice.TextDialect;
import tallydock.usecase.Progress;

/// A file whose content is recognised, with one or more visible sheets to choose from. Close it when read.
public interface SheetSource extends AutoCloseable {
    /// Rows that are enough to judge a sheet by.
    int HEAD_ROWS = 400;

    /// Names of the visible sheets in file order; a text file has one, without a name.
    List<String> sheets();

    /// The first rows of a sheet.
    Grid head(int sheet);

    /// The whole sheet.
    Grid whole(int sheet, Progress progress);

    /// Encoding and separator as they were found out; nothing for a workbook.
    default TextDialect detected() {
        return TextDialect.UNSAID;
    }

    /// Encoding and separator the cells are read with; nothing for a workbook.
    default TextDialect used() {
        return TextDialect.UNSAID;
    }

    @Override
    void close();
}
