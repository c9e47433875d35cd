package tallydock.domain.document.reading;

import tallydock.domain.document.choice.ColumnUse;

/// What a column is taken for, how sure that is (0 to 1), and why.
public record ColumnTaken(ColumnUse use, double confidence, ColumnReason reason) {}
