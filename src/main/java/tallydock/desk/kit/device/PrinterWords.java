package tallydock.desk.kit.device;

import java.util.List;
import java.util.Optional;
import tallydock.desk.kit.device.PrinterStates.Standing;
import tallydock.desk.kit.frame.Segment;
import tallydock.desk.kit.frame.Segment.Condition;
import tallydock.desk.kit.text.Say;
import tallydock.domain.printer.Doubt;
import tallydock.domain.printer.Obstacle;

/// How printers are spoken of.
public final class PrinterWords {
    private PrinterWords() {}

    /// One to three words for what keeps a printer from printing.
    public static Say of(Obstacle obstacle) {
        return switch (obstacle) {
            case NOT_FOUND, REFUSED -> Say.key("printer.not-found");
            case NO_ANSWER -> Say.key("printer.no-answer");
            case NO_SPOOLER -> Say.key("printer.no-spooler");
            case NO_FOLDER -> Say.key("printer.no-folder");
            case DISK -> Say.key("printer.disk");
            case NOT_SET_UP -> Say.key("printer.not-set-up");
            default -> told(obstacle);
        };
    }

    /// What a printer says of itself.
    private static Say told(Obstacle obstacle) {
        return switch (obstacle) {
            case OUT_OF_LABELS -> Say.key("printer.out-of-labels");
            case OUT_OF_RIBBON -> Say.key("printer.out-of-ribbon");
            case COVER_OPEN -> Say.key("printer.cover-open");
            case PAUSED -> Say.key("printer.paused");
            default -> Say.key("printer.fault");
        };
    }

    /// What a person does about it; the jobs are kept meanwhile.
    public static Say advice(Obstacle obstacle) {
        return switch (obstacle) {
            case NOT_FOUND, REFUSED, NO_ANSWER -> Say.key("printer.advice.not-found");
            case OUT_OF_LABELS -> Say.key("printer.advice.out-of-labels");
            case OUT_OF_RIBBON -> Say.key("printer.advice.out-of-ribbon");
            case COVER_OPEN -> Say.key("printer.advice.cover-open");
            case PAUSED -> Say.key("printer.advice.paused");
            case FAULT -> Say.key("printer.advice.fault");
            case NO_SPOOLER -> Say.key("printer.advice.no-spooler");
            case NO_FOLDER, DISK -> Say.key("printer.advice.folder");
            case NOT_SET_UP -> Say.key("printer.advice.not-set-up");
        };
    }

    /// Why a person has to look.
    public static Say of(Doubt doubt) {
        return switch (doubt) {
            case BROKEN_OFF -> Say.key("printer.doubt.broken-off");
            case STUCK -> Say.key("printer.doubt.stuck");
            case NOT_CONFIRMED -> Say.key("printer.doubt.not-confirmed");
            case PROGRAM_ENDED -> Say.key("printer.doubt.program-ended");
        };
    }

    /// How a printer stands, for its card.
    public static Say state(Standing standing) {
        if (standing.doubts() > 0) {
            return Say.key("printer.to-look-at", standing.doubts());
        }
        return standing.obstacle()
                .map(PrinterWords::of)
                .or(() -> standing.toLoad().map(stock -> Say.key("printer.to-load", stock)))
                .orElseGet(() -> standing.waiting() > 0
                        ? Say.key("printer.waiting", standing.waiting())
                        : Say.key("printer.ready"));
    }

    /// Whether nothing is to be done about it.
    public static boolean isWell(Standing standing) {
        return standing.doubts() == 0
                && standing.obstacle().isEmpty()
                && standing.toLoad().isEmpty();
    }

    /// The foot of the window: of several printers the one that needs somebody first. Empty where there is none.
    public static Optional<Segment> segment(List<Standing> standings) {
        return standings.stream()
                .filter(standing -> !isWell(standing))
                .findFirst()
                .or(() -> standings.stream().findFirst())
                .map(PrinterWords::segment);
    }

    private static Segment segment(Standing standing) {
        return isWell(standing)
                ? new Segment(
                        "printer-ready", "mdi2p-printer", Say.key("printer.name"), state(standing), Condition.GOOD)
                : new Segment(
                        "printer-look",
                        "mdi2p-printer-alert",
                        Say.key("printer.name"),
                        state(standing),
                        Condition.LOOK);
    }
}
