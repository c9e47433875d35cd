package tallydock.desk.kit.device;

import java.util.Collection;
import java.util.List;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import tallydock.domain.device.HidStanding;
import tallydock.domain.device.LineScanner;
import tallydock.domain.device.LineState;

/// How the scanners on lines stand, as they were last heard of. FX thread.
public final class ScannerStates {
    /// A scanner and how it stands.
    public record Standing(LineScanner scanner, LineState state) {}

    private final ReadOnlyListWrapper<Standing> all = new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private final ReadOnlyObjectWrapper<HidStanding> hid = new ReadOnlyObjectWrapper<>(HidStanding.OFF);

    public ReadOnlyListProperty<Standing> all() {
        return all.getReadOnlyProperty();
    }

    /// These are in use now; of the new ones nothing is known yet.
    public void use(Collection<LineScanner> scanners) {
        all.setAll(scanners.stream().map(this::standing).toList());
    }

    /// One was heard of.
    public void stands(LineScanner scanner, LineState state) {
        all.replaceAll(each -> each.scanner().equals(scanner) ? new Standing(scanner, state) : each);
    }

    /// How it stands with scanners that the computer knows as scanners.
    public ReadOnlyObjectProperty<HidStanding> hid() {
        return hid.getReadOnlyProperty();
    }

    /// It stands like this now.
    public void hidStands(HidStanding standing) {
        hid.set(standing);
    }

    /// Those a person has to do something about.
    public List<Standing> lost() {
        return all.stream().filter(each -> !each.state().isWell()).toList();
    }

    private Standing standing(LineScanner scanner) {
        return all.stream()
                .filter(each -> each.scanner().equals(scanner))
                .findFirst()
                .orElseGet(() -> new Standing(scanner, LineState.OPENING));
    }
}
