package tallydock.desk.kit.photo;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import tallydock.desk.kit.Background;
import tallydock.desk.kit.sound.Later;
import tallydock.desk.kit.text.Moments;
import tallydock.domain.fact.Actor;
import tallydock.usecase.image.PictureCodes;
import tallydock.usecase.photo.PhotoPorts;
import tallydock.usecase.photo.PictureFolders;

/// What a room needs to work with photos. `background` is a worker of their own: no scan waits for a picture.
public record PhotoTools(
        Background background,
        PhotoPorts ports,
        PictureFolders folders,
        PictureCodes codes,
        PicturePlaces places,
        Later later,
        Words words) {
    /// Who somebody is, as of now, and the clock of the site.
    public record Words(Supplier<Function<Actor, Optional<String>>> people, Moments moments) {}
}
