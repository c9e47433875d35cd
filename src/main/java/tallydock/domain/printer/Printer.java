package tallydock.domain.printer;

import tallydock.domain.label.stock.Head;

/// A printer of this station, so from now on.
public record Printer(
        PrinterId id,
        String name,
        Connection connection,
        PrinterLanguage language,
        Media media,
        Calibration calibration,
        Handling handling) {
    private static final int LONGEST_NAME = 60;

    public Printer {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("the name of a printer has 1 to " + LONGEST_NAME + " characters");
        }
        if (connection instanceof Connection.SystemQueue && language != PrinterLanguage.PDF) {
            throw new IllegalArgumentException("a queue with a driver takes pages, not " + language);
        }
    }

    /// The head that labels are laid out for: as it was measured.
    public Head trueHead() {
        return calibration.of(media.head());
    }

    /// The same printer, measured.
    public Printer measured(Calibration found) {
        return new Printer(id, name, connection, language, media, found, handling);
    }

    /// The same printer with another stock in it.
    public Printer loaded(Media other) {
        return new Printer(id, name, connection, language, other, calibration, handling);
    }
}
