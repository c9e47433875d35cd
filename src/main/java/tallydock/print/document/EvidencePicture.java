package tallydock.print.document;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/// A JPEG or PNG as a document carries it: no more dots than paper shows, so that a hundred photos are some megabytes.
final class EvidencePicture {
    private static final Set<String> KINDS = Set.of("jpeg", "png");
    private static final int LONG_SIDE = 1_400;
    private static final long MOST_DOTS = 150_000_000;
    private static final float QUALITY = 0.8f;

    private EvidencePicture() {}

    /// Empty when it is no such picture, is damaged, or is larger than any camera makes.
    static Optional<PDImageXObject> of(byte[] content, PDDocument document) {
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            var reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return read(reader, content, document);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException _) {
            // Decoders throw what they like at damaged bytes; all of it means that nobody can see this picture.
            return Optional.empty();
        }
    }

    private static Optional<PDImageXObject> read(ImageReader reader, byte[] content, PDDocument document)
            throws IOException {
        String kind = reader.getFormatName().toLowerCase(Locale.ROOT);
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if (!KINDS.contains(kind) || (long) width * height > MOST_DOTS) {
            return Optional.empty();
        }
        int step = Math.max(1, (Math.max(width, height) + LONG_SIDE - 1) / LONG_SIDE);
        if (step == 1 && kind.equals("jpeg")) {
            return Optional.of(JPEGFactory.createFromByteArray(document, content));
        }
        var asked = reader.getDefaultReadParam();
        asked.setSourceSubsampling(step, step, 0, 0);
        return Optional.of(JPEGFactory.createFromImage(document, opaque(reader.read(0, asked)), QUALITY));
    }

    /// On white: paper shows nothing through.
    private static BufferedImage opaque(BufferedImage picture) {
        var opaque = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        var pen = opaque.createGraphics();
        pen.drawImage(picture, 0, 0, Color.WHITE, null);
        pen.dispose();
        return opaque;
    }
}
