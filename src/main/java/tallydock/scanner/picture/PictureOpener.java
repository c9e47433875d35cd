package tallydock.scanner.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tallydock.domain.digest.Sha256;
import tallydock.domain.picture.PictureRefusal;
import tallydock.usecase.SourceFile;
import tallydock.usecase.photo.NewPicture;
import tallydock.usecase.photo.Pixels;

/// Opens JPEG and PNG files, recognised by what is in them, and pasted pixels, as far as the limits allow.
final class PictureOpener {
    private static final Logger LOG = LoggerFactory.getLogger(PictureOpener.class);

    private final PictureLimits limits;

    PictureOpener(PictureLimits limits) {
        this.limits = limits;
    }

    /// What came of it.
    sealed interface Opened {
        /// The pixels as they were written, how the camera was held and when, and the hash of what came in.
        record Picture(BufferedImage pixels, PictureRemarks remarks, Sha256 original) implements Opened {}

        record Refused(PictureRefusal why) implements Opened {}
    }

    Opened open(NewPicture picture) {
        return switch (picture) {
            case NewPicture.OfFile file -> ofFile(file.file());
            case NewPicture.Pasted pasted -> ofPixels(pasted.pixels());
        };
    }

    private Opened ofFile(SourceFile file) {
        try {
            return ofFile(Path.of(file.location()));
        } catch (IOException | InvalidPathException | SecurityException e) {
            LOG.info("a picture cannot be read: {}", e.toString());
            return new Opened.Refused(PictureRefusal.CANNOT_BE_READ);
        }
    }

    private Opened ofFile(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return new Opened.Refused(PictureRefusal.CANNOT_BE_READ);
        }
        try (var in = Files.newInputStream(file)) {
            var bytes = in.readNBytes((int) limits.bytes() + 1);
            return bytes.length > limits.bytes() ? new Opened.Refused(PictureRefusal.FILE_TOO_LARGE) : ofBytes(bytes);
        }
    }

    private Opened ofBytes(byte[] file) {
        if (file.length == 0) {
            return new Opened.Refused(PictureRefusal.EMPTY);
        }
        var format = PictureFormat.of(file);
        return switch (format) {
            case JPEG, PNG ->
                PictureHeader.of(format, file)
                        .map(header -> ofHeader(format, header, file))
                        .orElseGet(() -> new Opened.Refused(PictureRefusal.DAMAGED));
            case HEIC -> new Opened.Refused(PictureRefusal.HEIC);
            case OTHER_PICTURE -> new Opened.Refused(PictureRefusal.OTHER_FORMAT);
            case UNKNOWN -> new Opened.Refused(PictureRefusal.NOT_A_PICTURE);
        };
    }

    private Opened ofHeader(PictureFormat format, PictureHeader header, byte[] file) {
        if (!limits.allows(header)) {
            return new Opened.Refused(PictureRefusal.TOO_MANY_PIXELS);
        }
        if (header.printColours()) {
            return new Opened.Refused(PictureRefusal.PRINT_COLOURS);
        }
        var remarks = format == PictureFormat.JPEG ? PictureRemarks.of(file) : PictureRemarks.NONE;
        // Decoders answer a damaged file with all kinds of exceptions; none of them is a fault of this program.
        try {
            return new Opened.Picture(PictureCodec.decode(format, file, limits.step(header)), remarks, Sha256.of(file));
        } catch (IOException | RuntimeException e) {
            LOG.info("a picture is damaged: {}", e.toString());
            return new Opened.Refused(PictureRefusal.DAMAGED);
        }
    }

    private Opened ofPixels(Pixels pixels) {
        var size = pixels.size();
        if (!limits.allows(new PictureHeader(size.width(), size.height(), true, false))) {
            return new Opened.Refused(PictureRefusal.TOO_MANY_PIXELS);
        }
        var picture = new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_ARGB);
        for (var y = 0; y < size.height(); y++) {
            picture.setRGB(0, y, size.width(), 1, pixels.row(y), 0, size.width());
        }
        try {
            return new Opened.Picture(picture, PictureRemarks.NONE, Sha256.of(PictureCodec.png(picture)));
        } catch (IOException e) {
            throw new IllegalStateException("a picture in memory cannot be written", e);
        }
    }
}
