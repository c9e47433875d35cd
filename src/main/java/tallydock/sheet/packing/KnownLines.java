package tallydock.sheet.packing;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tallydock.domain.document.DocLine;
import tallydock.sheet.cells.Cell;
import tallydock.sheet.column.Column;
import tallydock.sheet.column.Concept;

/// Lines by the cells they were read from: a long list says the same of the same product a thousand times, and it need
/// be understood once only. A line with a problem is never kept, for the problem belongs to its own row.
final class KnownLines {
    private static final int MOST = 100_000;

    /// What says something of a carton or of nothing, but not of what a line holds.
    private static final Set<Concept> NOT_OF_THE_LINE = Set.of(
            Concept.CARTON_NO,
            Concept.CARTON_LAST,
            Concept.CARTON_COUNT,
            Concept.BOX_LABEL,
            Concept.GROSS,
            Concept.NET,
            Concept.SIZE,
            Concept.LENGTH,
            Concept.WIDTH,
            Concept.HEIGHT,
            Concept.VOLUME,
            Concept.NOT_USED);

    private final PackingTable table;
    private final List<Column> columns;
    private final Map<Said, DocLine> lines = new HashMap<>();

    KnownLines(PackingTable table) {
        this.table = table;
        this.columns = table.columns.all().stream()
                .filter(column -> !NOT_OF_THE_LINE.contains(column.concept()))
                .toList();
    }

    /// What a row says of its line.
    Said at(int row, long cartons) {
        var cells = new Cell[columns.size()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = table.cells.at(row, columns.get(i));
        }
        return new Said(cells, cartons);
    }

    Optional<DocLine> line(Said said) {
        return Optional.ofNullable(lines.get(said));
    }

    void keep(Said said, DocLine line) {
        if (lines.size() < MOST) {
            lines.put(said, line);
        }
    }

    /// The cells of a row, and over how many cartons its figures go.
    static final class Said {
        private final Cell[] cells;
        private final long cartons;
        private final int hash;

        Said(Cell[] cells, long cartons) {
            this.cells = cells;
            this.cartons = cartons;
            this.hash = Arrays.hashCode(cells) * 31 + Long.hashCode(cartons);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Said said && cartons == said.cartons && Arrays.equals(cells, said.cells);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }
}
