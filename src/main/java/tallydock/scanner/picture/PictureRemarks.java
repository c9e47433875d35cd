package tallydock.scanner.picture;

import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.jpeg.JpegProcessingException;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The two remarks of a camera that matter here: how it was held (1 to 8, as EXIF counts), and when it took the
/// picture. All others, the place above all, are left behind.
record PictureRemarks(int orientation, Optional<LocalDateTime> taken) {
    static final PictureRemarks NONE = new PictureRemarks(1, Optional.empty());

    private static final Logger LOG = LoggerFactory.getLogger(PictureRemarks.class);
    private static final DateTimeFormatter EXIF_TIME =
            DateTimeFormatter.ofPattern("uuuu:MM:dd HH:mm:ss").withResolverStyle(ResolverStyle.STRICT);

    /// Reads them; a picture whose remarks cannot be understood has none.
    static PictureRemarks of(byte[] jpeg) {
        try {
            var metadata = JpegMetadataReader.readMetadata(new ByteArrayInputStream(jpeg), List.of(new ExifReader()));
            return new PictureRemarks(orientation(metadata), taken(metadata));
        } catch (JpegProcessingException | IOException | RuntimeException e) {
            LOG.info("the remarks of a picture cannot be read: {}", e.toString());
            return NONE;
        }
    }

    private static int orientation(Metadata metadata) {
        var said = Optional.ofNullable(metadata.getFirstDirectoryOfType(ExifIFD0Directory.class))
                .map(directory -> directory.getInteger(ExifDirectoryBase.TAG_ORIENTATION))
                .orElse(1);
        return said >= 1 && said <= 8 ? said : 1;
    }

    private static Optional<LocalDateTime> taken(Metadata metadata) {
        return Optional.ofNullable(metadata.getFirstDirectoryOfType(ExifSubIFDDirectory.class))
                .map(directory -> directory.getString(ExifDirectoryBase.TAG_DATETIME_ORIGINAL))
                .flatMap(PictureRemarks::time);
    }

    private static Optional<LocalDateTime> time(String said) {
        try {
            return Optional.of(LocalDateTime.parse(said.strip(), EXIF_TIME));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
