package tallydock.sheet.report;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import tallydock.domain.photo.Photo;
import tallydock.domain.photo.PhotoBook;
import tallydock.filing.report.Told;
import tallydock.filing.report.Words;
import tallydock.sheet.report.Table.Column;

/// The photos of the shipment: what each shows, who kept it when, and the hashes by which it is known again.
final class PhotoSheet {
    private static final DateTimeFormatter CAMERA = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final Words words;
    private final Table table;

    PhotoSheet(Book book, Words words) {
        this.words = words;
        this.table = new Table(
                book,
                new Table.Layout(
                        words.both("sheet.photos"), columns(words, book.zone().getId()), Table.MAX_ROWS));
    }

    void write(PhotoBook photos) {
        photos.photos().forEach(this::line);
        table.finish(words.both("nothing"));
    }

    private static List<Column> columns(Words words, String zone) {
        return List.of(
                Column.words(words.lines("column.carton"), 22),
                Column.words(words.lines("column.photo.shows"), 28),
                Column.words(words.lines("column.time", zone), 21),
                Column.words(words.lines("column.actor"), 12),
                Column.words(words.lines("column.photo.camera"), 21),
                Column.words(words.lines("column.photo.name"), 28),
                Column.words(words.lines("column.photo.kept"), 66),
                Column.words(words.lines("column.photo.original"), 66),
                Column.words(words.lines("column.photo.erased"), 14));
    }

    private void line(Photo photo) {
        var subject = photo.subject();
        var picture = photo.picture();
        var line = table.line()
                .code(subject.carton().map(no -> no.text()).or(() -> Optional.of(words.both("no.carton"))))
                .text(new Told(words).shows(subject.about()))
                .time(photo.header().wallTime())
                .code(photo.header().actor().id())
                .code(picture.origin().taken().map(CAMERA::format))
                .text(picture.origin().name())
                .code(picture.stored().hex())
                .code(picture.original().hex());
        if (photo.erased()) {
            line.text(words.both("photo.erased"));
        } else {
            line.blank();
        }
    }
}
