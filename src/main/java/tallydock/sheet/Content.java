package tallydock.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import tallydock.domain.document.RefusalCode;
import tallydock.domain.document.choice.TextDialect;
import tallydock.sheet.cells.SheetSource;
import tallydock.sheet.cells.UnreadableException;
import tallydock.sheet.text.TextSource;
import tallydock.sheet.workbook.XlsSource;
import tallydock.sheet.workbook.XlsxSource;
import tallydock.usecase.Progress;

/// Recognises what a file is by its first bytes, never by its name.
final class Content {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final long LARGEST = 256L << 20;

    private Content() {}

    static SheetSource open(Path file, TextDialect said, Progress progress) throws IOException {
        if (Files.isDirectory(file)) {
            throw new UnreadableException(RefusalCode.IS_FOLDER);
        }
        long size = Files.size(file);
        if (size == 0) {
            throw new UnreadableException(RefusalCode.EMPTY_FILE);
        }
        if (size > LARGEST) {
            throw new UnreadableException(RefusalCode.DECOMPRESSION_LIMIT);
        }
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(8);
        }
        if (startsWith(start, ZIP)) {
            return XlsxSource.open(file);
        }
        return startsWith(start, COMPOUND) ? XlsSource.open(file, progress) : TextSource.open(file, said);
    }

    private static boolean startsWith(byte[] start, byte[] mark) {
        return start.length >= mark.length && Arrays.equals(start, 0, mark.length, mark, 0, mark.length);
    }
}
