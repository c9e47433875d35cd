package tallydock.usecase;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tallydock.domain.barcode.Command;
import tallydock.domain.station.stage.OutcomeKind;
import tallydock.domain.station.told.RepeatWindows;
import tallydock.usecase.ReceiveAtStation.Shown;
import tallydock.wire.ScanRunLine;

/// One code that is sent at a station: without its line end, how long after the same code it must come so as to be no
/// repeat, whether it counts a unit, and whether facts come of it.
public record ScriptedScan(String code, Duration apart, boolean isUnit, boolean isRecorded) {
    private static final Duration ROOM = Duration.ofMillis(100);
    private static final Duration LITTLE_ROOM = Duration.ofMillis(10);
    private static final Set<OutcomeKind> NO_UNIT = Set.of(
            OutcomeKind.CARTON_OPENED,
            OutcomeKind.CARTON_NOT_LISTED,
            OutcomeKind.CARTON_AGAIN,
            OutcomeKind.OTHER_CARTON,
            OutcomeKind.CLOSED_BEFORE,
            OutcomeKind.SAME_CARTON,
            OutcomeKind.UNKNOWN_BARCODE);

    /// The codes of a run, counted beside on a floor of its own to know where the station asks.
    static List<ScriptedScan> of(CorpusRun run) {
        var floor = run.floor();
        var script = new ArrayList<ScriptedScan>();
        for (var line : run.lines()) {
            switch (line) {
                case ScanRunLine.Scan scan ->
                    send(floor, scan.recorded().scan().bytes().asUtf8().strip(), script);
                case ScanRunLine.Head _ -> {}
                case ScanRunLine.Damaged mark -> {
                    for (long unit = 0; unit < mark.qty(); unit++) {
                        send(floor, Command.DAMAGED.payload(), script);
                    }
                }
            }
        }
        return script;
    }

    private static void send(Floor floor, String code, List<ScriptedScan> script) {
        var shown = sent(floor, code, script);
        while (!shown.view().asking().choices().isEmpty()) {
            shown = sent(floor, Command.ACK.payload(), script);
        }
    }

    private static Shown sent(Floor floor, String code, List<ScriptedScan> script) {
        var shown = floor.scans(code);
        boolean isCommand = Command.parse(code).isPresent();
        boolean isUnit = !isCommand && isUnit(shown);
        script.add(new ScriptedScan(
                code, apart(isCommand, isUnit), isUnit, !shown.entries().isEmpty()));
        return shown;
    }

    private static boolean isUnit(Shown shown) {
        var view = shown.view();
        return !NO_UNIT.contains(view.headline().kind())
                && view.notice().filter(NO_UNIT::contains).isEmpty();
    }

    private static Duration apart(boolean isCommand, boolean isUnit) {
        var windows = RepeatWindows.USUAL;
        if (isUnit) {
            return windows.units().plus(LITTLE_ROOM);
        }
        return (isCommand ? windows.commands() : windows.cartons()).plus(ROOM);
    }
}
