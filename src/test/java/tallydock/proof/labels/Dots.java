package tallydock.proof.labels;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import javax.imageio.ImageIO;
import tallydock.print.label.Raster;

/// A picture of black and white dots, from whatever program drew it.
final class Dots {
    private static final int DARK = 128;

    private final int width;
    private final int height;
    private final BitSet black = new BitSet();

    Dots(int width, int height) {
        this.width = width;
        this.height = height;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    boolean isBlack(int x, int y) {
        return x >= 0 && y >= 0 && x < width && y < height && black.get(y * width + x);
    }

    void blacken(int x, int y) {
        if (x >= 0 && y >= 0 && x < width && y < height) {
            black.set(y * width + x);
        }
    }

    static Dots of(Raster raster) {
        var dots = new Dots(raster.width(), raster.height());
        for (int y = 0; y < raster.height(); y++) {
            for (int x = 0; x < raster.width(); x++) {
                if (raster.isBlack(x, y)) {
                    dots.blacken(x, y);
                }
            }
        }
        return dots;
    }

    static Dots ofPng(Path file) throws IOException {
        var picture = ImageIO.read(file.toFile());
        var dots = new Dots(picture.getWidth(), picture.getHeight());
        for (int y = 0; y < dots.height; y++) {
            for (int x = 0; x < dots.width; x++) {
                if ((picture.getRGB(x, y) >> 8 & 0xFF) < DARK) {
                    dots.blacken(x, y);
                }
            }
        }
        return dots;
    }

    /// A part of a portable bitmap (P4), in which 1 is black.
    static Dots ofBitmap(Path file, int left, int top, int wide, int high) throws IOException {
        byte[] content = Files.readAllBytes(file);
        int[] at = {0};
        String kind = word(content, at);
        if (!kind.equals("P4")) {
            throw new IOException(file + " is no bitmap but " + kind);
        }
        int width = Integer.parseInt(word(content, at));
        int height = Integer.parseInt(word(content, at));
        var dots = new Dots(wide, high);
        int stride = (width + 7) / 8;
        for (int y = top; y < Math.min(top + high, height); y++) {
            for (int x = left; x < Math.min(left + wide, width); x++) {
                if ((content[at[0] + y * stride + (x >> 3)] & (0x80 >> (x & 7))) != 0) {
                    dots.blacken(x - left, y - top);
                }
            }
        }
        return dots;
    }

    /// The next word of a heading; behind the last one there is a single space.
    private static String word(byte[] content, int[] at) {
        int start = at[0];
        while (content[start] == '#') {
            while (content[start++] != '\n') {
                at[0] = start;
            }
        }
        int end = start;
        while (content[end] > ' ') {
            end++;
        }
        at[0] = end + 1;
        return new String(content, start, end - start, StandardCharsets.US_ASCII);
    }

    Dots cut(int left, int top, int wide, int high) {
        var part = new Dots(wide, high);
        for (int y = 0; y < high; y++) {
            for (int x = 0; x < wide; x++) {
                if (isBlack(left + x, top + y)) {
                    part.blacken(x, y);
                }
            }
        }
        return part;
    }

    /// How many dots of the other are not as here; dots that only one of both has count.
    int differing(Dots other) {
        if (width == other.width && height == other.height) {
            var different = (BitSet) black.clone();
            different.xor(other.black);
            return different.cardinality();
        }
        int differing = 0;
        for (int y = 0; y < Math.max(height, other.height); y++) {
            for (int x = 0; x < Math.max(width, other.width); x++) {
                differing += isBlack(x, y) == other.isBlack(x, y) ? 0 : 1;
            }
        }
        return differing;
    }

    void png(Path file) throws IOException {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, y, isBlack(x, y) ? 0xFF000000 : 0xFFFFFFFF);
            }
        }
        ImageIO.write(picture, "png", file.toFile());
    }
}
