package tallydock.desk.kit.table;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tallydock.desk.kit.Background;
import tallydock.desk.kit.Watch;
import tallydock.usecase.Progress;

/// The rows of a list on the desk, the text they are filtered by, and how the reading of them stands. What was read
/// stays until newer is there.
public final class RowsModel<R> {
    private static final Logger LOG = LoggerFactory.getLogger(RowsModel.class);

    private final Background background;
    private final BiPredicate<R, String> matches;
    private final ObservableList<R> all = FXCollections.observableArrayList();
    private final FilteredList<R> shown = new FilteredList<>(all);
    private final StringProperty filter = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Watch.Share> share = new ReadOnlyObjectWrapper<>(Watch.Share.UNKNOWN);
    private Watch watch = new Watch();

    /// `matches` says whether a row is shown while this text is the filter.
    public RowsModel(Background background, BiPredicate<R, String> matches) {
        this.background = background;
        this.matches = matches;
        filter.subscribe(_ -> sift());
    }

    /// The rows that match.
    public ObservableList<R> shown() {
        return shown;
    }

    /// Every row, matching or not.
    public List<R> all() {
        return List.copyOf(all);
    }

    /// How many rows there are.
    public int count() {
        return all.size();
    }

    public StringProperty filter() {
        return filter;
    }

    /// Whether newer rows are on their way.
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /// Whether rows have been read at least once.
    public ReadOnlyBooleanProperty read() {
        return read.getReadOnlyProperty();
    }

    /// Whether the last reading failed.
    public ReadOnlyBooleanProperty failed() {
        return failed.getReadOnlyProperty();
    }

    /// Asks of every row anew whether it matches.
    public void sift() {
        var text = filter.get();
        shown.setPredicate(row -> matches.test(row, text));
    }

    /// How much of what is being read is read, as of the last `look`.
    public ReadOnlyObjectProperty<Watch.Share> share() {
        return share.getReadOnlyProperty();
    }

    /// Looks how far the reading is.
    public void look() {
        share.set(watch.share());
    }

    /// Reads the rows anew off the FX thread; `then` hears of them once they are shown.
    public void refresh(Function<Progress, List<R>> reading, Consumer<List<R>> then) {
        busy.set(true);
        watch = new Watch();
        var watching = watch;
        background.run(
                () -> reading.apply(watching),
                rows -> {
                    all.setAll(rows);
                    busy.set(false);
                    failed.set(false);
                    read.set(true);
                    then.accept(rows);
                },
                this::broken);
    }

    /// Shows these rows in the place of those that were read.
    public void replace(List<R> rows) {
        all.setAll(rows);
    }

    private void broken(RuntimeException cause) {
        LOG.error("a list cannot be read", cause);
        busy.set(false);
        failed.set(true);
    }
}
