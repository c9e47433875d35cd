package tallydock.proof.labels;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tallydock.print.label.Raster;

/// The EPL2 driver of CUPS. It is given our dots as the page a print system would hand it, and says in EPL2 what a
/// printer shall burn.
final class CupsDriver {
    private static final Path FILTER = Path.of("/usr/lib/cups/filter/rastertolabel");
    private static final Path DRIVERS = Path.of("/usr/share/cups/drv/sample.drv");
    private static final int NAMES = 256;
    private static final int NUMBERS = 41;
    private static final int BLACK = 3;

    private final Path folder;

    CupsDriver(Path folder) {
        this.folder = folder;
    }

    static boolean isThere() {
        return Files.isExecutable(FILTER) && Files.isReadable(DRIVERS);
    }

    byte[] epl(Raster raster) throws IOException, InterruptedException {
        var ppd = folder.resolve("ppd").resolve("zebraep2.ppd");
        if (!Files.exists(ppd)) {
            Programs.run(folder, List.of("ppdc", "-d", folder.resolve("ppd").toString(), DRIVERS.toString()));
        }
        var page = folder.resolve("page.ras");
        Files.write(page, page(raster));
        return Programs.run(
                folder,
                List.of("env", "PPD=" + ppd, FILTER.toString(), "1", "clerk", "label", "1", "", page.toString()));
    }

    /// One page of CUPS raster, version 1: 64 bytes for each of four names, then 41 numbers, then the rows, in which
    /// 1 is black.
    private static byte[] page(Raster raster) {
        var out = new ByteArrayOutputStream();
        out.writeBytes("RaSt".getBytes(StandardCharsets.US_ASCII));
        var head = ByteBuffer.allocate(NAMES + 4 * NUMBERS);
        number(head, 5, 203);
        number(head, 6, 203);
        number(head, 21, 1);
        number(head, 24, raster.width() * 72 / 203);
        number(head, 25, raster.height() * 72 / 203);
        number(head, 29, raster.width());
        number(head, 30, raster.height());
        number(head, 32, 1);
        number(head, 33, 1);
        number(head, 34, raster.stride());
        number(head, 36, BLACK);
        out.writeBytes(head.array());
        for (int row = 0; row < raster.height(); row++) {
            for (int column = 0; column < raster.stride(); column++) {
                out.write(raster.black(column, row));
            }
        }
        return out.toByteArray();
    }

    private static void number(ByteBuffer head, int place, int number) {
        head.putInt(NAMES + 4 * place, number);
    }
}
