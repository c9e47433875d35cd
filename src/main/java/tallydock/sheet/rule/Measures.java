package tallydock.sheet.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tallydock.domain.document.DocSize;
import tallydock.domain.document.choice.Assumed;
import tallydock.sheet.cells.Cell;
import tallydock.sheet.column.Column;
import tallydock.sheet.column.Columns;
import tallydock.sheet.column.Concept;
import tallydock.sheet.column.Heading;
import tallydock.sheet.value.Ascii;
import tallydock.sheet.value.NumberStyle;
import tallydock.sheet.value.NumberText;
import tallydock.sheet.value.Units;

/// Weights in kg and sizes in cm, with the unit of the value, else that of the heading, else kg and cm.
public final class Measures {
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)?");
    private static final Pattern SIZE = Pattern.compile(
            "\\D{0,4}(\\d+(?:[.,]\\d+)?)[^\\d.,]{1,8}(\\d+(?:[.,]\\d+)?)[^\\d.,]{1,8}(\\d+(?:[.,]\\d+)?)\\s*([\\p{L}\"]{0,12})\\.?");

    private final RowCells cells;
    private final NumberStyle style;
    private final Optional<Units> weightUnit;
    private final Optional<Units> lengthUnit;
    private final Optional<Column> size;
    private final Optional<Column> length;
    private final Optional<Column> width;
    private final Optional<Column> height;
    private final IdentityHashMap<Heading, Optional<Units>> weightUnits = new IdentityHashMap<>();

    public Measures(RowCells cells, Columns columns, NumberStyle style) {
        this(cells, columns, style, Assumed.NOTHING);
    }

    /// With units for what neither cell nor heading says.
    public Measures(RowCells cells, Columns columns, NumberStyle style, Assumed assumed) {
        this.weightUnit = assumed.weightUnit().flatMap(Units::weight);
        this.lengthUnit = assumed.lengthUnit().flatMap(Units::length);
        this.cells = cells;
        this.style = style;
        this.size = columns.find(Concept.SIZE);
        this.length = columns.find(Concept.LENGTH);
        this.width = columns.find(Concept.WIDTH);
        this.height = columns.find(Concept.HEIGHT);
    }

    public Optional<BigDecimal> kg(int row, Column column) {
        return kg(PairedWeights.part(cells.at(row, column), column), column.heading());
    }

    public Optional<BigDecimal> kg(Cell cell, Heading heading) {
        return measured(cell, Units.weight(unit(cell)).or(() -> ofHeading(heading)));
    }

    /// A heading is asked once, not for every row.
    private Optional<Units> ofHeading(Heading heading) {
        return weightUnits.computeIfAbsent(heading, one -> one.weightUnit().or(() -> weightUnit));
    }

    public Optional<BigDecimal> cm(Cell cell, Heading heading) {
        return measured(cell, Units.length(unit(cell)).or(heading::lengthUnit).or(() -> lengthUnit));
    }

    /// Length, width and height of the row, from a column each or from one cell such as 60x40x35.
    public DocSize size(int row) {
        var whole = size.flatMap(column -> whole(cells.at(row, column), column.heading()));
        return whole.orElseGet(() -> new DocSize(side(row, length), side(row, width), side(row, height)));
    }

    private Optional<BigDecimal> side(int row, Optional<Column> side) {
        return side.flatMap(column -> cm(cells.at(row, column), column.heading()));
    }

    /// Three lengths in one cell; empty for anything else.
    public Optional<DocSize> whole(Cell cell, Heading heading) {
        var parts = SIZE.matcher(Ascii.of(cell.shown()));
        if (!parts.matches()) {
            return Optional.empty();
        }
        var unit = Units.length(parts.group(4))
                .or(heading::lengthUnit)
                .or(() -> lengthUnit)
                .orElse(Units.CM);
        List<BigDecimal> sides = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            String side = parts.group(i);
            if (NUMBER.matcher(side).matches()) {
                sides.add(unit.convert(new BigDecimal(side.replace(',', '.'))));
            }
        }
        return Optional.of(
                new DocSize(Optional.of(sides.get(0)), Optional.of(sides.get(1)), Optional.of(sides.get(2))));
    }

    private Optional<BigDecimal> measured(Cell cell, Optional<Units> unit) {
        return style.number(cell)
                .filter(value -> value.signum() >= 0)
                .map(value -> unit.map(u -> u.convert(value)).orElse(value));
    }

    private static String unit(Cell cell) {
        return cell instanceof Cell.Text(var text) ? NumberText.of(text).unit() : "";
    }
}
