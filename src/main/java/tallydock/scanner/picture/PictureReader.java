package tallydock.scanner.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import tallydock.domain.digest.Bytes;
import tallydock.domain.picture.PictureSize;
import tallydock.scanner.picture.PictureOpener.Opened;
import tallydock.usecase.photo.NewPicture;
import tallydock.usecase.photo.Pictures;

/// Makes photos of pictures. What is kept is a JPEG written anew from the pixels alone: no place, no owner, no hidden
/// thumbnail can come along, wherever in the file it stood.
public final class PictureReader implements Pictures {
    private final PictureLimits limits;
    private final PictureOpener opener;

    public PictureReader() {
        this(PictureLimits.STANDARD);
    }

    PictureReader(PictureLimits limits) {
        this.limits = limits;
        this.opener = new PictureOpener(limits);
    }

    @Override
    public Reading read(NewPicture picture) {
        return switch (opener.open(picture)) {
            case Opened.Refused(var why) -> new Reading.Refused(why);
            case Opened.Picture opened -> ready(opened);
        };
    }

    private Reading ready(Opened.Picture opened) {
        var upright = UprightPicture.of(opened.pixels(), opened.remarks().orientation(), limits.edge());
        var size = new PictureSize(upright.getWidth(), upright.getHeight());
        return new Reading.Ready(new Prepared(
                jpeg(upright), opened.original(), size, opened.remarks().taken()));
    }

    static Bytes jpeg(BufferedImage upright) {
        try {
            return Bytes.of(PictureCodec.jpeg(upright));
        } catch (IOException e) {
            throw new IllegalStateException("a picture in memory cannot be written", e);
        }
    }
}
