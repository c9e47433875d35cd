package tallydock.desk.receive;

import tallydock.desk.kit.room.DeskTools;
import tallydock.desk.kit.text.Say;
import tallydock.domain.barcode.Command;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.barcode.ScanText;

/// Takes what is chosen about a label, by touch, key or scan.
final class LabelAnswers {
    private final DeskTools tools;
    private final ReceiveWork work;
    private final LabelModel labels;
    private final Runnable link;

    /// `link` leads a supervisor on to the goods that a thing with a temporary id is.
    LabelAnswers(DeskTools tools, ReceiveWork work, LabelModel labels, Runnable link) {
        this.tools = tools;
        this.work = work;
        this.labels = labels;
        this.link = link;
    }

    /// Takes a scan that answers a choice about a label. False for any other.
    boolean takes(RawScan scan, Seen now) {
        var command = Command.parse(ScanText.of(scan).code()).filter(labels.commands(now)::contains);
        command.ifPresent(chosen -> chooseByScan(chosen, scan));
        return command.isPresent();
    }

    /// The station notes such a scan and does nothing else.
    private void chooseByScan(Command command, RawScan scan) {
        var actor = tools.doors().actor();
        tools.background()
                .run(
                        () -> {
                            work.note(scan, actor);
                            return command;
                        },
                        this::choose,
                        failure -> tools.doors().failed(Say.key("receive.failed"), failure));
    }

    /// A key that means a choice about a label. False where it means none.
    boolean presses(Command command, Seen now) {
        var chosen = StageKeys.chosen(labels.commands(now), command);
        chosen.ifPresent(this::choose);
        return chosen.isPresent();
    }

    /// A choice about a label was touched, scanned or pressed.
    void choose(Command command) {
        labels.choose(command, link);
    }
}
