package tallydock.desk.devices;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import tallydock.desk.kit.photo.PhotoWords;
import tallydock.desk.kit.room.DeskTools;
import tallydock.desk.kit.text.Say;
import tallydock.domain.barcode.RawScan;
import tallydock.usecase.image.ImageScans;
import tallydock.usecase.image.PictureCodes.Search;
import tallydock.usecase.photo.NewPicture;

/// Pictures on the test bench: each is searched off the FX thread, and its codes are shown as the scans they would be.
final class PicturesModel {
    private final DeskTools tools;
    private final DeviceOffice office;
    private final Consumer<RawScan> bench;
    private final ReadOnlyObjectWrapper<Say> said = new ReadOnlyObjectWrapper<>(Say.nothing());
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private AtomicBoolean stopped = new AtomicBoolean();
    private int left;

    PicturesModel(DeskTools tools, DeviceOffice office, Consumer<RawScan> bench) {
        this.tools = tools;
        this.office = office;
        this.bench = bench;
    }

    /// What came of the last picture.
    ReadOnlyObjectProperty<Say> said() {
        return said.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty working() {
        return working.getReadOnlyProperty();
    }

    void bring(List<NewPicture> pictures) {
        if (left == 0) {
            stopped = new AtomicBoolean();
        }
        left += pictures.size();
        working.set(left > 0);
        var stop = stopped;
        for (var picture : pictures) {
            tools.background().run(() -> office.pictures().search(picture, stop::get), this::searched, cause -> {
                ended();
                tools.doors().failed(Say.key("devices.pictures.failed"), cause);
            });
        }
    }

    /// Stops what is being searched, with what was found by then.
    void stop() {
        stopped.set(true);
    }

    private void searched(Search search) {
        ended();
        switch (search) {
            case Search.Refused(var why) -> said.set(PhotoWords.refused(why));
            case Search.Done done -> {
                var scans = ImageScans.of(done);
                int count = scans.codes().size();
                for (var place = 0; place < count; place++) {
                    bench.accept(scans.scan(place, tools.clock().instant()));
                }
                said.set(count == 0 ? Say.key("kit.image.none") : Say.key("devices.pictures.read", count));
            }
        }
    }

    private void ended() {
        left--;
        working.set(left > 0);
    }
}
