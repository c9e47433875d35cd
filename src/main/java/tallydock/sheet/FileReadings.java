package tallydock.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import tallydock.domain.document.PackingListDoc;
import tallydock.domain.document.Place;
import tallydock.domain.document.ProductSheetDoc;
import tallydock.domain.document.ReadResult;
import tallydock.domain.document.Refusal;
import tallydock.domain.document.RefusalCode;
import tallydock.domain.document.choice.HeaderFingerprint;
import tallydock.domain.document.choice.SheetLayout;
import tallydock.domain.document.choice.TextDialect;
import tallydock.domain.document.kind.KindGuess;
import tallydock.domain.document.reading.DialectView;
import tallydock.sheet.cells.Grid;
import tallydock.sheet.cells.SheetSource;
import tallydock.sheet.cells.UnreadableException;
import tallydock.sheet.kind.SheetKinds;
import tallydock.sheet.table.Header;
import tallydock.sheet.text.TextSource;
import tallydock.sheet.view.EditedGrid;
import tallydock.sheet.view.Guidance;
import tallydock.sheet.view.ReadTable;
import tallydock.sheet.view.SheetViews;
import tallydock.usecase.Progress;
import tallydock.usecase.SourceFile;
import tallydock.usecase.reading.SheetReading;
import tallydock.usecase.reading.SheetReadings;

/// Reads sheets from the file system as a person says; a location is a path.
public final class FileReadings implements SheetReadings {
    @Override
    public SheetReading<PackingListDoc> packingList(Request request, Progress progress) {
        return read(SheetKind.PACKING_LIST, request, progress);
    }

    @Override
    public SheetReading<ProductSheetDoc> products(Request request, Progress progress) {
        return read(SheetKind.PRODUCTS, request, progress);
    }

    @Override
    public Optional<KindGuess> kind(SourceFile file) {
        try (SheetSource source = Content.open(Path.of(file.location()), TextDialect.UNSAID, Progress.UNWATCHED)) {
            return Optional.of(SheetKinds.of(source))
                    .filter(guess -> guess.best().isPresent());
        } catch (UnreadableException _) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<HeaderFingerprint> headings(SourceFile file) {
        try (SheetSource source = Content.open(Path.of(file.location()), TextDialect.UNSAID, Progress.UNWATCHED)) {
            return Fingerprints.of(source);
        } catch (UnreadableException _) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <D> SheetReading<D> read(SheetKind<D> kind, Request request, Progress progress) {
        var dialect = request.choices().layout().dialect();
        var path = Path.of(request.file().location());
        try {
            var before = Stamp.of(path);
            try (SheetSource source = Content.open(path, dialect, progress)) {
                var reading = read(kind, request, source, progress);
                before.hold(path);
                return reading;
            }
        } catch (UnreadableException e) {
            return new SheetReading<>(new ReadResult.Refused<>(e.refusal()), Optional.empty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What tells that a file is still being written: its size and when it was changed last.
    private record Stamp(long size, FileTime changed) {
        static Stamp of(Path path) throws IOException {
            var now = Files.readAttributes(path, BasicFileAttributes.class);
            return new Stamp(now.size(), now.lastModifiedTime());
        }

        /// @throws UnreadableException when the file changed since
        void hold(Path path) throws IOException {
            if (!equals(of(path))) {
                throw new UnreadableException(RefusalCode.CHANGED_WHILE_READ);
            }
        }
    }

    /// The table of a file read as a person says.
    ///
    /// @throws UnreadableException when there is none
    static ReadTable table(SheetKind<?> kind, Request request, Progress progress) {
        var dialect = request.choices().layout().dialect();
        try (SheetSource source = Content.open(Path.of(request.file().location()), dialect, progress)) {
            return made(kind, request, edited(kind, request, source, progress), progress)
                    .map(SheetKind.Made::table)
                    .orElseThrow(() -> new UnreadableException(RefusalCode.NO_TABLE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <D> SheetReading<D> read(SheetKind<D> kind, Request request, SheetSource source, Progress progress) {
        var edited = edited(kind, request, source, progress);
        var views = views(source, request, edited);
        return made(kind, request, edited, progress)
                .map(made -> withTable(made, views))
                .orElseGet(() -> withoutTable(views, edited.grid()));
    }

    private static EditedGrid edited(SheetKind<?> kind, Request request, SheetSource source, Progress progress) {
        if (source.sheets().isEmpty()) {
            throw new UnreadableException(RefusalCode.NO_TABLE);
        }
        int sheet = chosen(source, request.choices().layout())
                .orElseGet(() -> BestSheet.of(source, kind.find()).orElse(0));
        return EditedGrid.of(source.whole(sheet, progress), request.choices().edits());
    }

    private static <D> Optional<SheetKind.Made<D>> made(
            SheetKind<D> kind, Request request, EditedGrid edited, Progress progress) {
        var guidance = new Guidance(request.register(), request.choices(), edited.changed(), progress);
        return header(kind, request.choices().layout(), edited.grid())
                .map(header -> kind.reader().read(edited.grid(), header, guidance));
    }

    private static SheetViews views(SheetSource source, Request request, EditedGrid edited) {
        boolean isText = source.used().encoding().isPresent();
        var dialect = new DialectView(
                source.detected(),
                source.used(),
                isText ? TextSource.ENCODINGS : List.of(),
                isText ? TextSource.SEPARATORS : List.of());
        var named = isText ? List.<String>of() : source.sheets();
        return new SheetViews(new SheetViews.Surroundings(named, dialect, edited.changed()), request.window());
    }

    private static <D> SheetReading<D> withTable(SheetKind.Made<D> made, SheetViews views) {
        var view = views.of(made.table());
        ReadResult<D> result = made.isEmpty()
                ? refused(RefusalCode.NO_LINES, made.table().grid())
                : new ReadResult.Read<>(made.document());
        return new SheetReading<>(result, Optional.of(view));
    }

    private static <D> SheetReading<D> withoutTable(SheetViews views, Grid grid) {
        return new SheetReading<>(refused(RefusalCode.NO_TABLE, grid), Optional.of(views.of(grid)));
    }

    private static <D> ReadResult<D> refused(RefusalCode code, Grid grid) {
        return new ReadResult.Refused<>(
                new Refusal(code, grid.sheet().map(Place::sheet).orElse(Place.FILE)));
    }

    /// The sheet that a person names; a name the file does not have says nothing.
    private static Optional<Integer> chosen(SheetSource source, SheetLayout layout) {
        return layout.sheet().map(source.sheets()::indexOf).filter(index -> index >= 0);
    }

    private static Optional<Header> header(SheetKind<?> kind, SheetLayout layout, Grid grid) {
        return layout.headerRow()
                .filter(row -> row <= grid.rowCount())
                .map(row -> kind.at().header(grid, row - 1))
                .or(() -> kind.find().apply(grid));
    }
}
