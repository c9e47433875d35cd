package tallydock.desk.receive;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import tallydock.domain.barcode.Command;
import tallydock.domain.label.LabelKind;
import tallydock.usecase.printing.OrderResult;

/// What the room shows of labels that are printed at the station.
final class LabelScenes {
    static final Map<String, Consumer<Bench>> ALL = new LinkedHashMap<>();

    static {
        ALL.put("set-aside", LabelScenes::setAside);
        ALL.put("label-ordered", bench -> setAside(printing(bench)).presses(Command.PRINT));
        ALL.put("label-no-printer", bench -> setAside(bench).presses(Command.PRINT));
        ALL.put("temporary-id", bench -> {
            setAside(printing(bench)).presses(Command.PRINT);
            bench.scans("LUM-DESK-WHT", bench.labels.code(LabelKind.TEMPORARY));
        });
        ALL.put("temporary-id-known", bench -> {
            setAside(printing(bench)).presses(Command.PRINT);
            bench.scans(bench.labels.code(LabelKind.TEMPORARY), Command.LINK, "MUG-CRM-350");
        });
        ALL.put("label-why", bench -> {
            bench.labels.answers = _ -> new OrderResult.NeedsReason("", 2);
            setAside(printing(bench)).presses(Command.PRINT);
        });
        ALL.put("closed-label-why", bench -> {
            bench.labels.answers = _ -> new OrderResult.NeedsReason("", 2);
            closed(printing(bench)).presses(Command.PRINT);
        });
        ALL.put("closed-label", bench -> closed(printing(bench)).presses(Command.PRINT));
        ALL.put("closed-no-printer", bench -> closed(bench).presses(Command.PRINT));
        ALL.put("same-label", bench -> sameLabel(bench));
        ALL.put("second-box", bench -> sameLabel(bench).presses(Command.SECOND_BOX));
        ALL.put("second-box-label", bench -> sameLabel(printing(bench)).presses(Command.SECOND_BOX));
        ALL.put("prohibited", bench -> prohibited(bench));
        ALL.put("prohibited-carton", bench -> bench.open().opensCarton(1).scans(Command.HAZARD));
        ALL.put("quarantine", bench -> prohibited(bench).presses(Command.QUARANTINE));
        ALL.put("quarantine-label", bench -> prohibited(printing(bench)).presses(Command.QUARANTINE));
    }

    private LabelScenes() {}

    private static Bench sameLabel(Bench bench) {
        return bench.open()
                .opensCarton(2)
                .scans("PEN-GEL-BLK", "PEN-GEL-BLK")
                .opensCarton(1)
                .opensCarton(2);
    }

    private static Bench prohibited(Bench bench) {
        return bench.open().opensCarton(1).scans("LUM-DESK-WHT", Command.HAZARD);
    }

    private static Bench printing(Bench bench) {
        bench.labels.hasPrinter();
        return bench;
    }

    private static Bench setAside(Bench bench) {
        return bench.open().opensCarton(1).scans("LUM-DESK-WHT", Scenes.UNKNOWN, Command.REPORT);
    }

    private static Bench closed(Bench bench) {
        return bench.open().opensCarton(1).scans("LUM-DESK-WHT", Command.CLOSE, Command.CLOSE);
    }
}
