package tallydock.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import tallydock.domain.document.PackingListDoc;
import tallydock.domain.document.Place;
import tallydock.domain.document.ProductSheetDoc;
import tallydock.domain.document.ReadResult;
import tallydock.domain.document.RefusalCode;
import tallydock.domain.document.choice.TextDialect;
import tallydock.domain.document.fee.FeeStatementDoc;
import tallydock.domain.document.invoice.InvoiceDoc;
import tallydock.domain.document.order.OrderListDoc;
import tallydock.sheet.cells.Grid;
import tallydock.sheet.cells.SheetSource;
import tallydock.sheet.cells.UnreadableException;
import tallydock.sheet.fee.FeeReader;
import tallydock.sheet.invoice.InvoiceReader;
import tallydock.sheet.order.OrderReader;
import tallydock.sheet.packing.PackingReader;
import tallydock.sheet.product.ProductReader;
import tallydock.sheet.table.Header;
import tallydock.usecase.KnownSkus;
import tallydock.usecase.Progress;
import tallydock.usecase.Sheets;
import tallydock.usecase.SourceFile;

/// Reads sheets from the file system; a location is a path.
public final class FileSheets implements Sheets {
    private static final int VERSION = 1;

    @Override
    public int version() {
        return VERSION;
    }

    @Override
    public ReadResult<PackingListDoc> packingList(SourceFile file, Optional<KnownSkus> register, Progress progress) {
        return read(file, progress, PackingReader::header, (grid, header) -> {
            var document = PackingReader.read(grid, header, register);
            return document.cartons().isEmpty() ? Optional.empty() : Optional.of(document);
        });
    }

    @Override
    public ReadResult<ProductSheetDoc> products(SourceFile file, Progress progress) {
        return read(file, progress, ProductReader::header, (grid, header) -> {
            var document = ProductReader.read(grid, header);
            return document.products().isEmpty() ? Optional.empty() : Optional.of(document);
        });
    }

    @Override
    public ReadResult<InvoiceDoc> invoice(SourceFile file, Progress progress) {
        return read(file, progress, InvoiceReader::header, (grid, header) -> {
            var document = InvoiceReader.read(grid, header);
            return document.lines().isEmpty() ? Optional.empty() : Optional.of(document);
        });
    }

    @Override
    public ReadResult<FeeStatementDoc> fees(SourceFile file, Progress progress) {
        return read(file, progress, FeeReader::header, (grid, header) -> {
            var document = FeeReader.read(grid, header);
            return document.lines().isEmpty() ? Optional.empty() : Optional.of(document);
        });
    }

    @Override
    public ReadResult<OrderListDoc> orders(SourceFile file, Optional<KnownSkus> register, Progress progress) {
        return read(file, progress, OrderReader::header, (grid, header) -> {
            var document = OrderReader.read(grid, header, register);
            return document.orders().isEmpty() ? Optional.empty() : Optional.of(document);
        });
    }

    private static <T> ReadResult<T> read(
            SourceFile file,
            Progress progress,
            Function<Grid, Optional<Header>> header,
            BiFunction<Grid, Header, Optional<T>> document) {
        try (SheetSource source = Content.open(Path.of(file.location()), TextDialect.UNSAID, progress)) {
            int best = BestSheet.of(source, header).orElseThrow(() -> noTable(source));
            var grid = source.whole(best, progress);
            var place = grid.sheet().map(Place::sheet).orElse(Place.FILE);
            var found = header.apply(grid).orElseThrow(() -> new UnreadableException(RefusalCode.NO_TABLE, place));
            return new ReadResult.Read<>(document.apply(grid, found)
                    .orElseThrow(() -> new UnreadableException(RefusalCode.NO_LINES, place)));
        } catch (UnreadableException e) {
            return new ReadResult.Refused<>(e.refusal());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static UnreadableException noTable(SheetSource source) {
        var place = source.sheets().isEmpty()
                ? Place.FILE
                : Place.sheet(source.sheets().getFirst());
        return new UnreadableException(RefusalCode.NO_TABLE, place);
    }
}
