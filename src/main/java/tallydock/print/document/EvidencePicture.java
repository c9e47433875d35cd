package tallydock.print.document;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/// A JPEG or PNG as a document carries it. A JPEG goes into the file as it is and is not decoded; a PNG has to be, so
/// its header must name a size that fits in memory.
final class EvidencePicture {
    private static final int JPEG = 0xFFD8;
    private static final long PNG = 0x89504E470D0A1A0AL;
    private static final int PNG_HEADER = 24;
    private static final int PNG_WIDTH = 16;
    private static final int PNG_HEIGHT = 20;
    private static final long MOST_DOTS = 16_000_000;

    private EvidencePicture() {}

    /// Empty when it is no such picture, is damaged, or is too large.
    static Optional<PDImageXObject> of(byte[] content, PDDocument document) {
        try {
            if (isJpeg(content)) {
                return Optional.of(JPEGFactory.createFromByteArray(document, content));
            }
            return isPng(content)
                    ? Optional.of(PDImageXObject.createFromByteArray(document, content, "photo"))
                    : Optional.empty();
        } catch (IOException | RuntimeException _) {
            // Readers throw what they like at damaged bytes; all of it means that nobody can see this picture.
            return Optional.empty();
        }
    }

    private static boolean isJpeg(byte[] content) {
        return content.length > Short.BYTES && (ByteBuffer.wrap(content).getShort() & 0xFFFF) == JPEG;
    }

    private static boolean isPng(byte[] content) {
        if (content.length < PNG_HEADER || ByteBuffer.wrap(content).getLong() != PNG) {
            return false;
        }
        var header = ByteBuffer.wrap(content);
        long width = header.getInt(PNG_WIDTH);
        long height = header.getInt(PNG_HEIGHT);
        return width > 0 && height > 0 && width * height <= MOST_DOTS;
    }
}
