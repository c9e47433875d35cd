package tallydock.scanner.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tallydock.domain.digest.Bytes;
import tallydock.domain.digest.Sha256;
import tallydock.domain.picture.PictureRefusal;
import tallydock.domain.picture.PictureSize;
import tallydock.usecase.SourceFile;
import tallydock.usecase.photo.NewPicture;
import tallydock.usecase.photo.Pictures;
import tallydock.usecase.photo.Pixels;

/// Reads JPEG and PNG files, recognised by what is in them, and pasted pixels. What is kept is a JPEG written anew from
/// the pixels alone: no place, no owner, no hidden thumbnail can come along, wherever in the file it stood.
public final class PictureReader implements Pictures {
    private static final Logger LOG = LoggerFactory.getLogger(PictureReader.class);

    private final PictureLimits limits;

    public PictureReader() {
        this(PictureLimits.STANDARD);
    }

    PictureReader(PictureLimits limits) {
        this.limits = limits;
    }

    @Override
    public Reading read(NewPicture picture) {
        return switch (picture) {
            case NewPicture.OfFile file -> ofFile(file.file());
            case NewPicture.Pasted pasted -> ofPixels(pasted.pixels());
        };
    }

    private Reading ofFile(SourceFile file) {
        try {
            return ofFile(Path.of(file.location()));
        } catch (IOException | InvalidPathException | SecurityException e) {
            LOG.info("a picture cannot be read: {}", e.toString());
            return new Reading.Refused(PictureRefusal.CANNOT_BE_READ);
        }
    }

    private Reading ofFile(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return new Reading.Refused(PictureRefusal.CANNOT_BE_READ);
        }
        try (var in = Files.newInputStream(file)) {
            var bytes = in.readNBytes((int) limits.bytes() + 1);
            return bytes.length > limits.bytes() ? new Reading.Refused(PictureRefusal.FILE_TOO_LARGE) : ofBytes(bytes);
        }
    }

    private Reading ofBytes(byte[] file) {
        if (file.length == 0) {
            return new Reading.Refused(PictureRefusal.EMPTY);
        }
        var format = PictureFormat.of(file);
        return switch (format) {
            case JPEG, PNG ->
                PictureHeader.of(format, file)
                        .map(header -> ofHeader(format, header, file))
                        .orElseGet(() -> new Reading.Refused(PictureRefusal.DAMAGED));
            case HEIC -> new Reading.Refused(PictureRefusal.HEIC);
            case OTHER_PICTURE -> new Reading.Refused(PictureRefusal.OTHER_FORMAT);
            case UNKNOWN -> new Reading.Refused(PictureRefusal.NOT_A_PICTURE);
        };
    }

    private Reading ofHeader(PictureFormat format, PictureHeader header, byte[] file) {
        if (!limits.allows(header)) {
            return new Reading.Refused(PictureRefusal.TOO_MANY_PIXELS);
        }
        if (header.printColours()) {
            return new Reading.Refused(PictureRefusal.PRINT_COLOURS);
        }
        var remarks = format == PictureFormat.JPEG ? PictureRemarks.of(file) : PictureRemarks.NONE;
        // Decoders answer a damaged file with all kinds of exceptions; none of them is a fault of this program.
        try {
            var upright = UprightPicture.of(
                    PictureCodec.decode(format, file, limits.step(header)), remarks.orientation(), limits.edge());
            return ready(upright, Sha256.of(file), remarks.taken());
        } catch (IOException | RuntimeException e) {
            LOG.info("a picture is damaged: {}", e.toString());
            return new Reading.Refused(PictureRefusal.DAMAGED);
        }
    }

    private Reading ofPixels(Pixels pixels) {
        var size = pixels.size();
        if (!limits.allows(new PictureHeader(size.width(), size.height(), true, false))) {
            return new Reading.Refused(PictureRefusal.TOO_MANY_PIXELS);
        }
        var picture = new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_ARGB);
        for (var y = 0; y < size.height(); y++) {
            picture.setRGB(0, y, size.width(), 1, pixels.row(y), 0, size.width());
        }
        try {
            return ready(
                    UprightPicture.of(picture, 1, limits.edge()),
                    Sha256.of(PictureCodec.png(picture)),
                    Optional.empty());
        } catch (IOException e) {
            throw new IllegalStateException("a picture in memory cannot be written", e);
        }
    }

    private static Reading ready(BufferedImage upright, Sha256 original, Optional<LocalDateTime> taken)
            throws IOException {
        var size = new PictureSize(upright.getWidth(), upright.getHeight());
        return new Reading.Ready(new Prepared(Bytes.of(PictureCodec.jpeg(upright)), original, size, taken));
    }
}
