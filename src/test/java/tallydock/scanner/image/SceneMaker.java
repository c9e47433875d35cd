package tallydock.scanner.image;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.random.RandomGenerator;

/// Makes a picture as a telephone would take it: labels that lie on cardboard, turned and seen from the side, and then
/// light that falls from one side, a lens that is not quite sharp, and noise.
final class SceneMaker {
    private static final int SIDE = 2;
    private static final int SAMPLES = 3;
    private final RandomGenerator random;
    private final int width;
    private final int height;
    private final double[] light;

    SceneMaker(RandomGenerator random, int width, int height) {
        this.random = random;
        this.width = width;
        this.height = height;
        this.light = new double[width * height];
    }

    /// Lays each symbol into a cell of its own, as far as it fits; the ones that lie in the picture.
    List<DrawnSymbol> lay(List<DrawnSymbol> symbols) {
        ground();
        var laid = new ArrayList<DrawnSymbol>();
        int cells = symbols.size();
        int across = cells == 1 ? 1 : SIDE;
        int down = (cells + across - 1) / across;
        for (var i = 0; i < cells; i++) {
            double cellWidth = (double) width / across;
            double cellHeight = (double) height / down;
            double x = (i % across + 0.5) * cellWidth;
            double y = (Math.floorDiv(i, across) + 0.5) * cellHeight;
            if (lay(symbols.get(i), new Spot(x, y), new Spot(cellWidth, cellHeight))) {
                laid.add(symbols.get(i));
            }
        }
        return laid;
    }

    private void ground() {
        double base = 90 + random.nextInt(110);
        for (var i = 0; i < light.length; i++) {
            light[i] = base;
        }
        for (var box = 0; box < 5; box++) {
            int left = random.nextInt(width);
            int top = random.nextInt(height);
            double tone = base + random.nextInt(-30, 30);
            for (int y = top; y < Math.min(height, top + height / 3); y++) {
                for (int x = left; x < Math.min(width, left + width / 3); x++) {
                    light[y * width + x] = tone;
                }
            }
        }
    }

    private boolean lay(DrawnSymbol symbol, Spot middle, Spot cell) {
        var picture = symbol.picture();
        double room = 10.0 * DrawnSymbol.MODULE;
        double angle = random.nextInt(3) == 0 ? Math.toRadians(random.nextInt(-8, 9)) : random.nextDouble(2 * Math.PI);
        double wide = picture.getWidth() + 2 * room;
        double high = picture.getHeight() + 2 * room;
        double spanX = Math.abs(wide * Math.cos(angle)) + Math.abs(high * Math.sin(angle));
        double spanY = Math.abs(wide * Math.sin(angle)) + Math.abs(high * Math.cos(angle));
        double most = 0.95 * Math.min(cell.x() / spanX, cell.y() / spanY);
        double least = symbol.kind().thinnest() / DrawnSymbol.MODULE;
        if (most < least) {
            return false;
        }
        double scale = Math.min(most, least * (1 + random.nextDouble(2.5)));
        var view = new View(middle, angle, scale, new Spot(lean(wide), lean(high)));
        paint(picture, view, room);
        return true;
    }

    /// How much one side is farther away than the other: up to a fifth over the whole width.
    private double lean(double size) {
        return random.nextDouble(-0.2, 0.2) / size;
    }

    /// Where a place of the symbol's plane is seen.
    private record View(Spot middle, double angle, double scale, Spot lean) {
        /// From the picture back to the plane: the line of sight meets it once.
        Spot plane(double x, double y) {
            double dx = (x - middle.x()) / scale;
            double dy = (y - middle.y()) / scale;
            double u = dx * Math.cos(angle) + dy * Math.sin(angle);
            double v = -dx * Math.sin(angle) + dy * Math.cos(angle);
            double depth = 1 - lean.x() * u - lean.y() * v;
            return new Spot(u / depth, v / depth);
        }
    }

    /// The symbol's own pixels, dark or not.
    private record Ink(int width, int height, BitSet dark) {
        static Ink of(BufferedImage picture) {
            var dark = new BitSet();
            for (var y = 0; y < picture.getHeight(); y++) {
                for (var x = 0; x < picture.getWidth(); x++) {
                    dark.set(y * picture.getWidth() + x, (picture.getRGB(x, y) & 0xFF) < 128);
                }
            }
            return new Ink(picture.getWidth(), picture.getHeight(), dark);
        }

        double light(double u, double v) {
            boolean inside = u >= 0 && v >= 0 && u < width && v < height;
            return inside && dark.get(((int) v) * width + (int) u) ? 35 : 225;
        }
    }

    private void paint(BufferedImage picture, View view, double room) {
        var ink = Ink.of(picture);
        double reach = view.scale() * Math.hypot(picture.getWidth() + 2 * room, picture.getHeight() + 2 * room) * 0.65;
        int left = (int) Math.max(0, view.middle().x() - reach);
        int right = (int) Math.min(width, view.middle().x() + reach);
        int top = (int) Math.max(0, view.middle().y() - reach);
        int bottom = (int) Math.min(height, view.middle().y() + reach);
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                blend(ink, view, room, new Spot(x, y));
            }
        }
    }

    private void blend(Ink ink, View view, double room, Spot pixel) {
        if (!isOn(ink, view.plane(pixel.x(), pixel.y()), room)
                && !isOn(ink, view.plane(pixel.x() + 1, pixel.y() + 1), room)) {
            return;
        }
        double sum = 0;
        var covered = 0;
        for (var i = 0; i < SAMPLES * SAMPLES; i++) {
            double x = pixel.x() + (i % SAMPLES + 0.5) / SAMPLES;
            double y = pixel.y() + (Math.floorDiv(i, SAMPLES) + 0.5) / SAMPLES;
            var plane = view.plane(x, y);
            if (isOn(ink, plane, room)) {
                covered++;
                sum += ink.light(plane.x() + ink.width() / 2.0, plane.y() + ink.height() / 2.0);
            }
        }
        int here = ((int) pixel.y()) * width + (int) pixel.x();
        light[here] = (sum + (SAMPLES * SAMPLES - covered) * light[here]) / (SAMPLES * SAMPLES);
    }

    /// Whether the place is on the label, which has so much room around the symbol.
    private static boolean isOn(Ink ink, Spot plane, double room) {
        return Math.abs(plane.x()) < ink.width() / 2.0 + room && Math.abs(plane.y()) < ink.height() / 2.0 + room;
    }

    /// Light from one side, a blur of so many pixels (sigma), noise (sigma).
    void spoil(double blur, double noise) {
        double slopeX = random.nextDouble(-0.35, 0.35);
        double slopeY = random.nextDouble(-0.35, 0.35);
        double shade = random.nextDouble(0.6, 1.05);
        for (var y = 0; y < height; y++) {
            for (var x = 0; x < width; x++) {
                light[y * width + x] *=
                        shade * (1 + slopeX * ((double) x / width - 0.5) + slopeY * ((double) y / height - 0.5));
            }
        }
        blur(blur, 1, width, height);
        blur(blur, width, height, width);
        for (var i = 0; i < light.length; i++) {
            light[i] += noise * (random.nextDouble() + random.nextDouble() + random.nextDouble() - 1.5) * 2;
        }
    }

    private void blur(double sigma, int step, int length, int lines) {
        int reach = (int) Math.ceil(3 * sigma);
        var weights = new double[2 * reach + 1];
        double sum = 0;
        for (var i = 0; i < weights.length; i++) {
            weights[i] = sigma == 0 ? 1 : Math.exp(-(i - reach) * (i - reach) / (2 * sigma * sigma));
            sum += weights[i];
        }
        var line = new double[length];
        int between = step == 1 ? width : 1;
        for (var n = 0; n < lines; n++) {
            for (var i = 0; i < length; i++) {
                line[i] = 0;
                for (var k = 0; k < weights.length; k++) {
                    int at = Math.clamp(i + k - reach, 0, length - 1);
                    line[i] += weights[k] / sum * light[n * between + at * step];
                }
            }
            for (var i = 0; i < length; i++) {
                light[n * between + i * step] = line[i];
            }
        }
    }

    BufferedImage picture() {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        var pixels = picture.getRaster();
        for (var y = 0; y < height; y++) {
            for (var x = 0; x < width; x++) {
                pixels.setSample(x, y, 0, (int) Math.clamp(light[y * width + x], 0, 255));
            }
        }
        return picture;
    }
}
