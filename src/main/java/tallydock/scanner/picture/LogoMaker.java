package tallydock.scanner.picture;

import java.awt.image.BufferedImage;
import tallydock.domain.label.Content;
import tallydock.domain.label.Drawing;
import tallydock.domain.picture.PictureSource;
import tallydock.usecase.SourceFile;
import tallydock.usecase.label.template.Logos;
import tallydock.usecase.photo.NewPicture;

/// Makes logos of pictures: what is darker than the middle between the picture's dark and light parts is black.
public final class LogoMaker implements Logos {
    private static final int GREYS = 256;

    private final PictureOpener opener = new PictureOpener(PictureLimits.STANDARD);

    @Override
    public Made make(SourceFile file) {
        return switch (opener.open(new NewPicture.OfFile(file, PictureSource.FILE))) {
            case PictureOpener.Opened.Refused(var why) -> new Made.Refused(why);
            case PictureOpener.Opened.Picture opened -> new Made.Ready(drawing(opened));
        };
    }

    private static Drawing drawing(PictureOpener.Opened.Picture opened) {
        var pixels = opened.pixels();
        double area = (double) pixels.getWidth() * pixels.getHeight();
        double shrink = Math.min(1, Math.sqrt(Content.Picture.MOST_DOTS / area));
        int longest = (int) (Math.max(pixels.getWidth(), pixels.getHeight()) * shrink);
        var upright = UprightPicture.of(pixels, opened.remarks().orientation(), Math.max(1, longest));
        int limit = limit(upright);
        return Drawing.of(upright.getWidth(), upright.getHeight(), (x, y) -> grey(upright.getRGB(x, y)) <= limit);
    }

    /// Otsu's limit: the two sides of it differ as much as they can.
    private static int limit(BufferedImage picture) {
        long[] count = greys(picture);
        long all = (long) picture.getWidth() * picture.getHeight();
        long sum = 0;
        for (int grey = 0; grey < GREYS; grey++) {
            sum += grey * count[grey];
        }
        long dark = 0;
        long darkSum = 0;
        int best = GREYS / 2 - 1;
        double most = 0;
        for (int grey = 0; grey < GREYS - 1; grey++) {
            dark += count[grey];
            darkSum += grey * count[grey];
            double between = dark == 0 || dark == all ? 0 : between(dark, darkSum, all, sum);
            if (between > most) {
                most = between;
                best = grey;
            }
        }
        return best;
    }

    private static double between(long dark, long darkSum, long all, long sum) {
        double apart = (double) darkSum / dark - (double) (sum - darkSum) / (all - dark);
        return (double) dark * (all - dark) * apart * apart;
    }

    private static long[] greys(BufferedImage picture) {
        long[] count = new long[GREYS];
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                count[grey(picture.getRGB(x, y))]++;
            }
        }
        return count;
    }

    /// Brightness by the weights of ITU-R BT.601.
    private static int grey(int rgb) {
        return (299 * (rgb >> 16 & 0xFF) + 587 * (rgb >> 8 & 0xFF) + 114 * (rgb & 0xFF)) / 1000;
    }
}
