package tallydock.print.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tallydock.domain.digest.Bytes;
import tallydock.domain.digest.Sha256;
import tallydock.domain.document.match.Paper;
import tallydock.domain.document.match.TracedMismatch;
import tallydock.domain.photo.Photo;
import tallydock.domain.photo.PhotoBook;
import tallydock.domain.product.Sku;
import tallydock.filing.report.Told;
import tallydock.filing.report.Words;
import tallydock.print.document.Cell;
import tallydock.print.document.Column;
import tallydock.print.document.Document;
import tallydock.print.document.Document.Picture;
import tallydock.usecase.photo.Attachments.Kept;

/// What proves the cases: papers that disagree, and photos.
record EvidencePages(Words words, Told told) {
    void papers(Document document, List<TracedMismatch> mismatches) {
        document.heading(words.both("sheet.documents"));
        var columns = new ArrayList<Column>();
        columns.add(Column.words(words.lines("column.document.field"), 22));
        for (var paper : Paper.values()) {
            columns.add(Column.words(words.lines("column.document." + paper), 26));
        }
        var table = document.table(columns);
        for (var each : mismatches) {
            var cells = new ArrayList<Cell>();
            String what = each.mismatch().sku().map(Sku::code).orElse(words.both("document.whole"));
            cells.add(Cell.of(words.both("document." + each.mismatch().field().name()), what));
            Stream.of(Paper.values()).forEach(paper -> cells.add(said(each, paper)));
            table.row(cells.toArray(Cell[]::new));
        }
        table.end();
    }

    private Cell said(TracedMismatch each, Paper paper) {
        var place = Optional.ofNullable(each.places().get(paper));
        String where =
                place.map(it -> told.where(it) + "\n" + it.original().hex()).orElse("");
        return Cell.of(Optional.ofNullable(each.mismatch().said().get(paper)).orElse("–"), where);
    }

    /// One after the other, so that only the pictures of a row are in memory.
    void photos(Document document, PhotoBook book, Function<Instant, String> time, Function<Sha256, Kept> pictures) {
        document.heading(words.both("sheet.photos"));
        var photos = book.photos();
        for (int from = 0; from < photos.size(); from += 2) {
            document.pictures(photos.subList(from, Math.min(photos.size(), from + 2)).stream()
                    .map(photo -> picture(photo, time, pictures))
                    .toList());
        }
    }

    private Picture picture(Photo photo, Function<Instant, String> time, Function<Sha256, Kept> pictures) {
        String carton = photo.subject().carton().map(no -> no.text()).orElse(words.both("no.carton"));
        String shows = carton + "  " + told.shows(photo.subject().about());
        var header = photo.header();
        String caption = Stream.of(
                        shows,
                        time.apply(header.wallTime()) + "  " + header.actor().id(),
                        "SHA-256\n" + photo.picture().stored().hex())
                .collect(Collectors.joining("\n"));
        return switch (pictures.apply(photo.picture().stored())) {
            case Kept.Here(var bytes) -> new Picture(bytes, caption, words.both("photo.damaged"));
            case Kept.Missing() -> new Picture(Bytes.EMPTY, caption, words.both("photo.missing"));
            case Kept.Damaged() -> new Picture(Bytes.EMPTY, caption, words.both("photo.damaged"));
            case Kept.Erased() -> new Picture(Bytes.EMPTY, caption, words.both("photo.erased"));
        };
    }
}
