package tallydock.usecase.photo;

import java.util.Arrays;
import tallydock.domain.picture.PictureSize;

/// A picture that came as bare pixels, as from the clipboard: row by row from the top, each as alpha, red, green, blue
/// of 8 bits.
public final class Pixels {
    private final PictureSize size;
    private final int[] argb;

    /// Copies the array in.
    public Pixels(PictureSize size, int[] argb) {
        if (argb.length != size.width() * size.height()) {
            throw new IllegalArgumentException(argb.length + " pixels for " + size);
        }
        this.size = size;
        this.argb = argb.clone();
    }

    public PictureSize size() {
        return size;
    }

    /// One row, from the left.
    public int[] row(int y) {
        return Arrays.copyOfRange(argb, y * size.width(), (y + 1) * size.width());
    }
}
