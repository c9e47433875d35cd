package tallydock.sheet.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import tallydock.domain.document.RefusalCode;
import tallydock.sheet.cells.Grid;
import tallydock.sheet.cells.SheetSource;
import tallydock.sheet.cells.UnreadableException;
import tallydock.usecase.Progress;
import tallydock.usecase.Stopped;

/// An Excel 97 workbook (BIFF8), read record by record. It has at most 65,536 rows a sheet, so its grids are
/// kept.
public final class XlsSource implements SheetSource {
    private static final List<String> WORKBOOK_STREAMS = List.of("Workbook", "WORKBOOK", "BOOK");

    private final List<Grid> grids;

    private XlsSource(List<Grid> grids) {
        this.grids = grids;
    }

    /// Opens a compound file. Refuses one that is encrypted, damaged, or holds no workbook.
    public static XlsSource open(Path file, Progress progress) throws IOException {
        try (var compound = new POIFSFileSystem(file.toFile(), true)) {
            DirectoryNode root = compound.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                throw new UnreadableException(RefusalCode.PASSWORD_PROTECTED);
            }
            return new XlsSource(read(root, progress));
        } catch (UnreadableException | Stopped e) {
            throw e;
        } catch (EncryptedDocumentException e) {
            throw new UnreadableException(RefusalCode.PASSWORD_PROTECTED);
        } catch (OldExcelFormatException e) {
            throw new UnreadableException(RefusalCode.WRONG_CONTENT);
        } catch (IOException | RuntimeException e) {
            // A damaged file shows itself in the parser as almost any exception; the file is at fault, not the machine.
            throw new UnreadableException(RefusalCode.CORRUPT_ARCHIVE);
        }
    }

    private static List<Grid> read(DirectoryNode root, Progress progress) throws IOException {
        String stream = WORKBOOK_STREAMS.stream()
                .filter(root::hasEntryCaseInsensitive)
                .findFirst()
                .orElseThrow(() -> new UnreadableException(RefusalCode.WRONG_CONTENT));
        var records = new XlsRecords(progress);
        var request = new HSSFRequest();
        request.addListenerForAllRecords(records);
        try (InputStream workbook = root.createDocumentInputStream(stream)) {
            new HSSFEventFactory().processEvents(request, workbook);
        }
        return records.visibleGrids();
    }

    @Override
    public List<String> sheets() {
        return grids.stream().map(grid -> grid.sheet().orElse("")).toList();
    }

    @Override
    public Grid head(int sheet) {
        return grids.get(sheet);
    }

    @Override
    public Grid whole(int sheet, Progress progress) {
        return grids.get(sheet);
    }

    @Override
    public void close() {}
}
