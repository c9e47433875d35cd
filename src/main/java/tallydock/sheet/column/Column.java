package tallydock.sheet.column;

import tallydock.domain.document.ColumnReading;
import tallydock.domain.document.reading.ColumnReason;
import tallydock.sheet.cells.Pos;

/// One column of a table and what it was taken for. `index` counts from 0.
public record Column(int index, Heading heading, Concept concept, Scope scope, double confidence, ColumnReason reason) {
    static Column byHeading(int index, Heading heading, Concept concept) {
        return new Column(index, heading, concept, heading.scope(), heading.confidence(), ColumnReason.HEADING);
    }

    /// A column that its cells explain, not its heading.
    public static Column byContent(int index, Heading heading, Concept concept, ColumnReason why) {
        return new Column(index, heading, concept, Scope.UNSAID, 0.6, why);
    }

    /// The same column with another meaning, decided by something stronger than its heading.
    public Column as(Concept other, ColumnReason why) {
        return new Column(index, heading, other, scope, Math.max(confidence, 0.8), why);
    }

    /// The same column, of something else than its heading alone would say.
    public Column of(Scope other) {
        return new Column(index, heading, concept, other, confidence, reason);
    }

    /// The same column when a person says so: nothing found out goes before it.
    Column confirmed() {
        return new Column(index, heading, concept, scope, confidence + 1, ColumnReason.CHOSEN);
    }

    public boolean is(Concept wanted) {
        return concept == wanted;
    }

    public ColumnReading reading() {
        String meaning = scope == Scope.UNSAID ? concept.name() : concept.name() + " " + scope.name();
        return new ColumnReading(Pos.letters(index), heading.text(), meaning, Math.min(1, confidence), reason.name());
    }
}
