package tallydock.usecase.photo;

import tallydock.domain.picture.PictureSize;

/// A picture that came as bare pixels, as from the clipboard.
public interface Pixels {
    PictureSize size();

    /// One row from the top, its pixels from the left, each as alpha, red, green, blue of 8 bits.
    int[] row(int y);
}
