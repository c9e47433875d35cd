package tallydock.domain.document;

/// What one column of a sheet was taken for: its letters and heading, the meaning in words of the vocabulary, how sure
/// that is (0 to 1) and what decided it.
public record ColumnReading(String col, String heading, String meaning, double confidence, String reason) {}
