package tallydock.desk.devices.printer;

import java.util.Optional;
import tallydock.domain.printer.Calibration;
import tallydock.domain.printer.Connection;
import tallydock.domain.printer.Handling;
import tallydock.domain.printer.Media;
import tallydock.domain.printer.Printer;
import tallydock.domain.printer.PrinterId;
import tallydock.domain.printer.PrinterLanguage;

/// A printer as a person describes it, not yet checked.
///
/// @param place a host, with a port where it is not the usual one; a queue; or a folder
record PrinterDraft(String name, Way way, String place, PrinterLanguage language, Media media, Handling handling) {
    /// How a printer is reached.
    enum Way {
        NETWORK,
        /// A queue of the system with its driver.
        QUEUE,
        /// A queue of the system that passes bytes on.
        RAW_QUEUE,
        FOLDER
    }

    static Way way(Connection connection) {
        return switch (connection) {
            case Connection.Tcp _ -> Way.NETWORK;
            case Connection.SystemQueue _ -> Way.QUEUE;
            case Connection.RawQueue _ -> Way.RAW_QUEUE;
            case Connection.Folder _ -> Way.FOLDER;
        };
    }

    static String place(Connection connection) {
        return switch (connection) {
            case Connection.Tcp(var host, var port) -> port == Connection.Tcp.USUAL_PORT ? host : host + ":" + port;
            case Connection.SystemQueue(var queue) -> queue;
            case Connection.RawQueue(var queue) -> queue;
            case Connection.Folder(var folder) -> folder;
        };
    }

    /// The printer; empty where name or place are none.
    Optional<Printer> printer(PrinterId id, Calibration calibration) {
        var spoken = way == Way.QUEUE ? PrinterLanguage.PDF : language;
        try {
            return connection().map(to -> new Printer(id, name.strip(), to, spoken, media, calibration, handling));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private Optional<Connection> connection() {
        String to = place.strip();
        return switch (way) {
            case NETWORK -> tcp(to);
            case QUEUE -> Optional.of(new Connection.SystemQueue(to));
            case RAW_QUEUE -> Optional.of(new Connection.RawQueue(to));
            case FOLDER -> Optional.of(new Connection.Folder(to));
        };
    }

    private static Optional<Connection> tcp(String to) {
        int colon = to.lastIndexOf(':');
        if (colon < 0 || colon != to.indexOf(':')) {
            return Optional.of(new Connection.Tcp(to, Connection.Tcp.USUAL_PORT));
        }
        String port = to.substring(colon + 1);
        return port.matches("\\d{1,5}")
                ? Optional.of(new Connection.Tcp(to.substring(0, colon), Integer.parseInt(port)))
                : Optional.empty();
    }
}
