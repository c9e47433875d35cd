package tallydock.desk.shell;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;
import javafx.util.Subscription;
import tallydock.desk.kit.frame.Segment;
import tallydock.desk.kit.frame.Segment.Condition;
import tallydock.desk.kit.frame.StatusBar;
import tallydock.desk.kit.text.Say;

/// What the foot of the window says of devices, connection and disk: only what is known.
final class StatusLine {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    /// The segment that opens how the window looks.
    static final String SCREEN = "screen";

    private static final Duration PACE = Duration.seconds(10);
    /// While something goes on it is looked at every second.
    private static final double QUICKER = 10;

    private final Furniture furniture;
    private final Seat seat;
    private final StatusBar bar;
    private final Timeline pace = new Timeline();
    private final Subscription lacks;
    private Seat.StoreNews news = Seat.StoreNews.NONE;

    StatusLine(Furniture furniture, Seat seat, StatusBar bar) {
        this.furniture = furniture;
        this.seat = seat;
        this.bar = bar;
        lacks = furniture.machine().subscribe(_ -> show());
        look();
        pace.getKeyFrames().setAll(new KeyFrame(PACE, _ -> look()));
        pace.setCycleCount(Timeline.INDEFINITE);
        pace.play();
    }

    /// Nobody looks at it any more.
    void stop() {
        pace.stop();
        lacks.unsubscribe();
    }

    private void look() {
        furniture.background().run(() -> seat.news().get(), this::found, _ -> show());
    }

    private void found(Seat.StoreNews now) {
        news = now;
        pace.setRate(now.renewed().isPresent() ? QUICKER : 1);
        show();
    }

    private void show() {
        var machine = furniture.machine().getValue();
        var devices = new ArrayList<>(List.of(
                scanner(machine),
                printer(machine),
                scale(machine),
                calm("sync", "mdi2c-cloud-off-outline", Say.key("shell.no-hub")),
                queue()));
        machine.stream()
                .filter(each -> !isScanner(each) && !isScale(each) && !isPrinter(each))
                .forEach(devices::add);
        bar.show(devices, place());
    }

    /// What is said of scanners on lines; else keyboard scanners, which need no setting up.
    private static Segment scanner(List<Segment> machine) {
        return machine.stream()
                .filter(StatusLine::isScanner)
                .findFirst()
                .orElseGet(() -> new Segment(
                        "scanner",
                        "mdi2b-barcode-scan",
                        Say.key("shell.scanner"),
                        Say.key("shell.scanner.keyboard"),
                        Condition.GOOD));
    }

    /// What is said of the scale where one is set up.
    private static Segment scale(List<Segment> machine) {
        return machine.stream()
                .filter(StatusLine::isScale)
                .findFirst()
                .orElseGet(() -> calm("scale", "mdi2s-scale-off", Say.key("shell.no-scale")));
    }

    /// What is said of the printers where one is set up.
    private static Segment printer(List<Segment> machine) {
        return machine.stream()
                .filter(StatusLine::isPrinter)
                .findFirst()
                .orElseGet(() -> calm("printer", "mdi2p-printer-off-outline", Say.key("shell.no-printer")));
    }

    private static boolean isPrinter(Segment segment) {
        return segment.id().startsWith("printer");
    }

    private static boolean isScale(Segment segment) {
        return segment.id().startsWith("scale");
    }

    private static boolean isScanner(Segment segment) {
        return segment.id().equals("scanner") || segment.id().equals("line");
    }

    private Segment queue() {
        if (news.isDiskLow()) {
            return new Segment(
                    "queue", "mdi2h-harddisk", Say.key("shell.disk-low"), Say.nothing(), Segment.Condition.LOOK);
        }
        if (news.renewed().isPresent()) {
            var percent = news.renewed().getAsInt();
            return calm("renewal", "mdi2d-database-refresh", Say.key("shell.renewing", percent));
        }
        return calm(
                "queue",
                "mdi2t-tray",
                seat.isPractice() ? Say.key("shell.practice-data") : Say.key("shell.nothing-waiting"));
    }

    private List<Segment> place() {
        var time = CLOCK.format(furniture.clock().instant().atZone(seat.zone()));
        return List.of(
                calm(SCREEN, "mdi2t-theme-light-dark", Say.key("shell.screen")),
                calm("station", "mdi2m-monitor", seat.place()),
                calm("clock", "mdi2c-clock-outline", Say.asIs(time)));
    }

    private static Segment calm(String id, String icon, Say word) {
        return new Segment(id, icon, word, Say.nothing(), Condition.CALM);
    }

    /// What a segment means and what to do about it; empty for what speaks for itself.
    static Optional<Say> about(String id) {
        return switch (id) {
            case "line" -> Optional.of(Say.key("shell.about.line"));
            case "scanner" -> Optional.of(Say.key("shell.about.scanner"));
            case "printer", "printer-ready", "printer-look" -> Optional.of(aboutPrinter(id));
            case "scale", "scale-heard", "scale-lost" -> Optional.of(aboutScale(id));
            case "sync" -> Optional.of(Say.key("shell.about.sync"));
            case "queue" -> Optional.of(Say.key("shell.about.queue"));
            case "renewal" -> Optional.of(Say.key("shell.about.renewal"));
            case "sound" -> Optional.of(Say.key("shell.about.sound"));
            case "font" -> Optional.of(Say.key("kit.fonts.no-chinese"));
            default -> Optional.empty();
        };
    }

    private static Say aboutPrinter(String id) {
        return switch (id) {
            case "printer-ready" -> Say.key("printer.about.ready");
            case "printer-look" -> Say.key("printer.about.look");
            default -> Say.key("shell.about.printer");
        };
    }

    private static Say aboutScale(String id) {
        return switch (id) {
            case "scale-heard" -> Say.key("shell.about.scale-heard");
            case "scale-lost" -> Say.key("shell.about.scale-lost");
            default -> Say.key("shell.about.scale");
        };
    }
}
