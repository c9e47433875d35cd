package tallydock.domain.document.choice;

/// How a file writes numbers as text: `1,234.5` or `1.234,5`.
public enum DecimalMark {
    POINT,
    COMMA
}
