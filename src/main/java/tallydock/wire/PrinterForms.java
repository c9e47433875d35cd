package tallydock.wire;

import java.util.OptionalInt;
import java.util.UUID;
import tallydock.domain.fact.StationFact.PrinterDropped;
import tallydock.domain.fact.StationFact.PrinterSet;
import tallydock.domain.label.stock.Head;
import tallydock.domain.printer.Calibration;
import tallydock.domain.printer.Connection;
import tallydock.domain.printer.Handling;
import tallydock.domain.printer.Media;
import tallydock.domain.printer.Printer;
import tallydock.domain.printer.PrinterId;
import tallydock.domain.printer.PrinterLanguage;

/// The written forms of what a station says of its printers.
final class PrinterForms {
    static final FactForm<PrinterSet, PrinterSetV1> SET = new FactForm<>(
            "station.printer-set",
            PrinterSetV1.class,
            fact -> PrinterSetV1.of(fact.printer()),
            wire -> new PrinterSet(wire.printer()));

    static final FactForm<PrinterDropped, PrinterDroppedV1> DROPPED = new FactForm<>(
            "station.printer-dropped",
            PrinterDroppedV1.class,
            fact -> new PrinterDroppedV1(fact.printer().value()),
            wire -> new PrinterDropped(new PrinterId(wire.printer)));

    private PrinterForms() {}

    record PrinterSetV1(
            UUID id,
            String name,
            PlaceV1 place,
            String language,
            MediaV1 media,
            CalibrationV1 calibration,
            HandlingV1 handling) {
        static PrinterSetV1 of(Printer printer) {
            var calibration = printer.calibration();
            return new PrinterSetV1(
                    printer.id().value(),
                    printer.name(),
                    PlaceV1.of(printer.connection()),
                    printer.language().name(),
                    MediaV1.of(printer.media()),
                    new CalibrationV1(calibration.xUm(), calibration.yUm(), calibration.ppm()),
                    HandlingV1.of(printer.handling()));
        }

        Printer printer() {
            return new Printer(
                    new PrinterId(id),
                    name,
                    place.connection(),
                    PrinterLanguage.valueOf(language),
                    new Media(new Head(media.dotNm), media.stock, media.gapUm),
                    new Calibration(calibration.xUm, calibration.yUm, calibration.ppm),
                    new Handling(handling.speed, handling.darkness, handling.answers));
        }
    }

    /// `way` is one of `queue`, `raw-queue`, `tcp`, `folder`; `port` counts for `tcp` alone.
    record PlaceV1(String way, String name, int port) {
        static PlaceV1 of(Connection connection) {
            return switch (connection) {
                case Connection.SystemQueue(var queue) -> new PlaceV1("queue", queue, 0);
                case Connection.RawQueue(var queue) -> new PlaceV1("raw-queue", queue, 0);
                case Connection.Tcp(var host, var port) -> new PlaceV1("tcp", host, port);
                case Connection.Folder(var place) -> new PlaceV1("folder", place, 0);
            };
        }

        Connection connection() {
            return switch (way) {
                case "queue" -> new Connection.SystemQueue(name);
                case "raw-queue" -> new Connection.RawQueue(name);
                case "tcp" -> new Connection.Tcp(name, port);
                case "folder" -> new Connection.Folder(name);
                default -> throw new IllegalArgumentException("no way to a printer: " + way);
            };
        }
    }

    record MediaV1(int dotNm, String stock, int gapUm) {
        static MediaV1 of(Media media) {
            return new MediaV1(media.head().dotNm(), media.stock(), media.gapUm());
        }
    }

    record CalibrationV1(int xUm, int yUm, int ppm) {}

    record HandlingV1(OptionalInt speed, OptionalInt darkness, boolean answers) {
        static HandlingV1 of(Handling handling) {
            return new HandlingV1(handling.speed(), handling.darkness(), handling.answers());
        }
    }

    record PrinterDroppedV1(UUID printer) {}
}
