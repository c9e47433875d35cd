package tallydock.print.label;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import tallydock.domain.label.stock.Head;

/// A raster as a PNG file: one bit a dot, with the size of a dot in it, so that it prints as large as the label is.
public final class Png {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final long NM_A_METRE = 1_000_000_000L;
    private static final byte METRE = 1;
    private static final byte ONE_BIT = 1;
    private static final byte GREY = 0;

    private Png() {}

    public static byte[] of(Raster raster, Head head) {
        var file = new ByteArrayOutputStream();
        file.writeBytes(SIGNATURE);
        var header = ByteBuffer.allocate(13)
                .putInt(raster.width())
                .putInt(raster.height())
                .put(ONE_BIT)
                .put(GREY);
        chunk(file, "IHDR", header.array());
        int dots = (int) (NM_A_METRE / head.dotNm());
        chunk(
                file,
                "pHYs",
                ByteBuffer.allocate(9).putInt(dots).putInt(dots).put(METRE).array());
        chunk(file, "IDAT", packed(raster));
        chunk(file, "IEND", new byte[0]);
        return file.toByteArray();
    }

    /// Each row behind a zero: no filter.
    private static byte[] packed(Raster raster) {
        var packed = new ByteArrayOutputStream();
        byte[] bits = raster.bits();
        try (var deflated = new DeflaterOutputStream(packed)) {
            for (int row = 0; row < raster.height(); row++) {
                deflated.write(0);
                deflated.write(bits, row * raster.stride(), raster.stride());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream file, String name, byte[] content) {
        byte[] named = name.getBytes(StandardCharsets.US_ASCII);
        var check = new CRC32();
        check.update(named);
        check.update(content);
        file.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        file.writeBytes(named);
        file.writeBytes(content);
        file.writeBytes(ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
    }
}
