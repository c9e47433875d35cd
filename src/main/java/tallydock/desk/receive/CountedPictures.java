package tallydock.desk.receive;

import java.util.List;
import tallydock.desk.kit.image.PictureUse;
import tallydock.desk.kit.room.DeskTools;
import tallydock.desk.kit.text.Say;
import tallydock.usecase.image.ImageScans;
import tallydock.usecase.photo.NewPicture;

/// Pictures at the counting station: their codes are scans like any other, and what was counted from one keeps it as a
/// photo of what it led to.
final class CountedPictures implements PictureUse {
    private final DeskTools tools;
    private final ReceiveModel model;

    CountedPictures(DeskTools tools, ReceiveModel model) {
        this.tools = tools;
        this.model = model;
    }

    @Override
    public void count(ImageScans scans, int place) {
        model.scan(scans.scan(place, tools.clock().instant()));
    }

    @Override
    public boolean hasSubject() {
        return model.photos().hasSubject();
    }

    @Override
    public void keep(NewPicture picture) {
        model.photos().bring(List.of(picture));
    }

    /// The room's worker does its jobs in order, so the scans have been shown by then.
    @Override
    public void keepAfterCount(NewPicture picture) {
        tools.background().run(() -> picture, this::keep, this::failed);
    }

    @Override
    public void failed(RuntimeException failure) {
        tools.doors().failed(Say.key("kit.photo.failed"), failure);
    }
}
