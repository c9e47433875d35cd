package tallydock.desk.kit.device;

import java.util.Collection;
import java.util.List;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.collections.FXCollections;
import tallydock.domain.device.LineScanner;
import tallydock.domain.device.LineState;

/// How the scanners on lines stand, as they were last heard of. FX thread.
public final class ScannerStates {
    /// A scanner and how it stands.
    public record Standing(LineScanner scanner, LineState state) {}

    private final ReadOnlyListWrapper<Standing> all = new ReadOnlyListWrapper<>(FXCollections.observableArrayList());

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
