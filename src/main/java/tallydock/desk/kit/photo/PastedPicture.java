package tallydock.desk.kit.photo;

import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import tallydock.domain.picture.PictureSize;
import tallydock.usecase.photo.Pixels;

/// The picture on the clipboard, read row by row when it is wanted.
record PastedPicture(Image image) implements Pixels {
    @Override
    public PictureSize size() {
        return new PictureSize((int) image.getWidth(), (int) image.getHeight());
    }

    @Override
    public int[] row(int y) {
        int width = size().width();
        var row = new int[width];
        image.getPixelReader().getPixels(0, y, width, 1, PixelFormat.getIntArgbInstance(), row, 0, width);
        return row;
    }
}
