package tallydock.sheet.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tallydock.domain.document.RefusalCode;
import tallydock.sheet.cells.Grid;
import tallydock.sheet.cells.GridBuilder;
import tallydock.sheet.cells.SheetSource;
import tallydock.sheet.cells.UnreadableException;
import tallydock.usecase.Progress;

/// An xlsx workbook, read part by part without building it in memory.
public final class XlsxSource implements SheetSource {
    private final Parts parts;
    private final List<WorkbookPart.Sheet> sheets;
    private final WorkbookPart.Relations relations;
    private final CellValues values;

    private XlsxSource(Parts parts) throws IOException {
        this.parts = parts;
        var root = relations("", "_rels/.rels");
        String workbook = root.target("officeDocument").orElse("xl/workbook.xml");
        if (!parts.has(workbook) || !workbook.endsWith(".xml")) {
            throw new UnreadableException(RefusalCode.WRONG_CONTENT);
        }
        int slash = workbook.lastIndexOf('/') + 1;
        String folder = workbook.substring(0, slash);
        this.relations = relations(folder, folder + "_rels/" + workbook.substring(slash) + ".rels");
        var listed = new WorkbookPart.Sheets();
        parse(workbook, listed);
        this.sheets = listed.sheets.stream()
                .filter(sheet -> sheet.visible() && isWorksheet(sheet))
                .toList();
        if (listed.sheets.isEmpty()) {
            throw new UnreadableException(RefusalCode.WRONG_CONTENT);
        }
        var styles = new StylesPart();
        parse(relations.target("styles").orElse(""), styles);
        var strings = new SharedStrings();
        parse(relations.target("sharedStrings").orElse(""), strings);
        this.values = new CellValues(strings, styles, listed.dates1904);
    }

    /// Refuses an archive that is damaged, no workbook, or hostile.
    public static XlsxSource open(Path file) throws IOException {
        var parts = Parts.open(file);
        boolean opened = false;
        try {
            var source = new XlsxSource(parts);
            opened = true;
            return source;
        } finally {
            if (!opened) {
                parts.close();
            }
        }
    }

    @Override
    public List<String> sheets() {
        return sheets.stream().map(WorkbookPart.Sheet::name).toList();
    }

    @Override
    public Grid head(int sheet) {
        return read(sheet, HEAD_ROWS, Progress.UNWATCHED);
    }

    @Override
    public Grid whole(int sheet, Progress progress) {
        return read(sheet, Integer.MAX_VALUE, progress);
    }

    @Override
    public void close() {
        parts.close();
    }

    private Grid read(int index, int mostRows, Progress progress) {
        var sheet = sheets.get(index);
        var grid = new GridBuilder(Optional.of(sheet.name()), progress);
        grid.measureBy(parts::share);
        try {
            parse(part(sheet), new SheetPart(grid, values, mostRows));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return grid.build();
    }

    private boolean isWorksheet(WorkbookPart.Sheet sheet) {
        var relation = relations.byId.get(sheet.relation());
        return relation != null && relation.type().equals("worksheet");
    }

    private String part(WorkbookPart.Sheet sheet) {
        var relation = relations.byId.get(sheet.relation());
        return relation == null ? "" : relation.target();
    }

    private WorkbookPart.Relations relations(String folder, String part) throws IOException {
        var found = new WorkbookPart.Relations(folder);
        parse(part, found);
        return found;
    }

    private void parse(String part, SafeXml.Handler handler) throws IOException {
        var content = parts.stream(part);
        if (content.isPresent()) {
            SafeXml.parse(content.get(), part, handler);
        }
    }
}
