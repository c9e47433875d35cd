package tallydock.desk.shell;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import tallydock.desk.kit.room.RoomScreen;
import tallydock.domain.barcode.BadgeCode;
import tallydock.domain.barcode.Command;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.barcode.repair.Meant;
import tallydock.domain.fact.IgnoredScan;

/// What the way of scans and keys leads to. FX thread.
interface ScanEnds {
    /// The room that is shown and may act; empty while nobody is signed in.
    Optional<RoomScreen> room();

    Optional<Node> focused();

    boolean isModalOpen();

    /// A box of the shell lies over the room: no key is for what is behind it.
    boolean isBarred();

    /// Nobody may act until somebody signs in.
    boolean isLocked();

    /// Empty for what has a badge's shape and was not read well.
    void badge(Optional<BadgeCode> badge);

    void command(Command command);

    /// A command that may be a digit of a PIN. True when somebody is asked for one, and it went there.
    boolean pin(Command command);

    /// Esc, before any room. True when it closed something.
    boolean escape();

    /// The hidden key for whoever builds screens.
    void gallery();

    /// Nothing is done with a scan, or nothing that lasts: it is written down, and where a person has to know,
    /// told.
    void ignored(IgnoredScan scan);

    /// Keeps a scan for the test bench. Badges and digits of PINs are never among them.
    void tape(RawScan scan);

    /// A scanner sends one code without end.
    void stuck(RawScan scan);

    /// Looks up what a text means, and answers on this thread.
    void ask(Meant.Perhaps perhaps, Consumer<Meant> answer);

    /// Whether scans wait on their way may be another from now on.
    void queued();
}
