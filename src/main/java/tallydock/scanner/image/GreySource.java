package tallydock.scanner.image;

import com.google.zxing.LuminanceSource;

/// A grey picture as the decoders want it.
final class GreySource extends LuminanceSource {
    private final Grey picture;

    GreySource(Grey picture) {
        super(picture.width(), picture.height());
        this.picture = picture;
    }

    @Override
    public byte[] getRow(int y, byte[] row) {
        var into = row.length >= getWidth() ? row : new byte[getWidth()];
        picture.copyRow(y, into);
        return into;
    }

    @Override
    public byte[] getMatrix() {
        return picture.pixels();
    }
}
