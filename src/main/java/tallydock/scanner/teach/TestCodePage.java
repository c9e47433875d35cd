package tallydock.scanner.teach;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import tallydock.domain.device.learn.TestCode;
import tallydock.domain.label.Modules;
import tallydock.filing.WholeFile;
import tallydock.usecase.TargetFile;
import tallydock.usecase.report.ReportResult;
import tallydock.usecase.symbol.TestSymbols;

/// The codes that teach a scanner on one page, numbered in the order of the wizard: A4 at 150 dots an inch.
public final class TestCodePage {
    private static final int WIDTH = 1240;
    private static final int HEIGHT = 1754;
    private static final int MARGIN = 120;
    private static final int STEP = 300;
    private static final int BAR_HEIGHT = 170;
    private static final int BAR_MODULE = 3;
    private static final int SQUARE_MODULE = 7;
    private static final int NUMBER_PX = 44;

    private final TestSymbols symbols;

    public TestCodePage(TestSymbols symbols) {
        this.symbols = symbols;
    }

    /// Writes the page as a PNG file, which appears under its name only when it is whole.
    public ReportResult.Written write(TargetFile target) {
        return WholeFile.save(target, out -> out.write(png()));
    }

    private byte[] png() {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(page(), "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException("a picture in memory cannot fail", e);
        }
        return out.toByteArray();
    }

    /// Black on white.
    BufferedImage page() {
        var page = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        var pen = page.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(Color.BLACK);
        pen.setFont(new Font(Font.SANS_SERIF, Font.BOLD, NUMBER_PX));
        int number = 0;
        for (var code : TestCode.values()) {
            int y = MARGIN + number * STEP;
            number++;
            pen.drawString(Integer.toString(number), MARGIN / 2, y + NUMBER_PX);
            draw(pen, symbols.of(code), MARGIN + NUMBER_PX, y);
        }
        pen.dispose();
        return page;
    }

    private static void draw(Graphics2D pen, Modules symbol, int left, int top) {
        boolean isBars = symbol.height() == 1;
        int module = isBars ? BAR_MODULE : SQUARE_MODULE;
        int height = isBars ? BAR_HEIGHT : module;
        for (int y = 0; y < symbol.height(); y++) {
            for (int x = symbol.darkFrom(0, y); x >= 0; x = symbol.darkFrom(x + 1, y)) {
                pen.fillRect(left + x * module, top + y * module, module, height);
            }
        }
    }
}
