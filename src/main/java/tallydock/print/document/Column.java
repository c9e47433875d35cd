package tallydock.print.document;

/// A column of a table.
///
/// @param heading repeated on each page; may have several lines
/// @param share of the table's width, beside those of the others
/// @param isNumber whether its figures stand at its right edge, one below the other
public record Column(String heading, int share, boolean isNumber) {
    /// A column of words.
    public static Column words(String heading, int share) {
        return new Column(heading, share, false);
    }

    /// A column of numbers.
    public static Column number(String heading, int share) {
        return new Column(heading, share, true);
    }
}
