package tallydock.print.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import tallydock.domain.digest.Bytes;
import tallydock.domain.label.stock.Stock;
import tallydock.print.letters.Letters;

class DocumentTest {
    private static final Letters LETTERS = new Letters();
    private static final int ROWS = 2_000;
    private static final String LONG_WORD = "0123456789abcdef".repeat(40);

    private interface Said {
        void to(Document document);
    }

    private static PDDocument document(Stock.Page paper, Said said) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = new Document(paper, LETTERS, "Title 标题", "foot 页脚")) {
            said.to(document);
            document.write(out);
        }
        return Loader.loadPDF(out.toByteArray());
    }

    private static String text(PDDocument document, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }

    @Test
    void aTableOfManyPagesRepeatsItsHeadAndEachRowStandsOnceInItsOrder() throws IOException {
        try (var document = document(Stock.Page.A4, DocumentTest::rows)) {
            int pages = document.getNumberOfPages();
            var all = new StringBuilder();
            for (int page = 1; page <= pages; page++) {
                String text = text(document, page);
                all.append(text);
                assertThat(text).contains("Carton 箱号").contains("foot 页脚").contains(page + " / " + pages);
            }
            var rows = all.toString()
                    .lines()
                    .filter(line -> line.startsWith("row "))
                    .map(line -> line.split(" ", -1)[1])
                    .toList();

            assertThat(pages).isBetween(20, 60);
            assertThat(rows).hasSize(ROWS);
            for (int i = 0; i < ROWS; i++) {
                assertThat(rows.get(i)).isEqualTo(Integer.toString(i));
            }
        }
    }

    private static void rows(Document document) {
        document.heading("Many 很多");
        var table = document.table(List.of(Column.words("Carton 箱号", 3), Column.number("Units 件数", 1)));
        for (int i = 0; i < ROWS; i++) {
            table.row(Cell.of("row " + i + " 陶瓷马克杯"), Cell.number(i));
        }
        table.end();
    }

    @Test
    void nothingOfATextIsLeftOutHoweverLongAWordIs() throws IOException {
        try (var document = document(Stock.Page.LETTER, said -> {
            said.say(LONG_WORD, Style.TEXT);
            said.table(List.of(Column.words("Hash", 1), Column.words("Note", 4)))
                    .row(Cell.of(LONG_WORD), Cell.of("陶瓷马克杯，白色（350 毫升）"))
                    .end();
        })) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s", "");

            assertThat(text).startsWith(LONG_WORD).contains("陶瓷马克杯，白色（350毫升）");
            assertThat(text.split(LONG_WORD, -1)).hasSize(3);
        }
    }

    @Test
    void aRowLongerThanAPageGoesOnOnTheNext() throws IOException {
        try (var document = document(
                Stock.Page.A4,
                said -> said.table(List.of(Column.words("Note", 1)))
                        .row(Cell.of("word ".repeat(3_000)))
                        .end())) {
            String text = new PDFTextStripper().getText(document);

            assertThat(document.getNumberOfPages()).isGreaterThan(1);
            assertThat(text.split("\\bword\\b", -1)).hasSize(3_001);
        }
    }

    @Test
    void whatIsNoPictureIsSaidInItsPlace() throws IOException {
        try (var document = document(
                Stock.Page.A4,
                said -> said.pictures(
                        List.of(new Document.Picture(Bytes.utf8("no picture"), "C-1", "cannot be shown 无法显示"))))) {
            assertThat(new PDFTextStripper().getText(document)).contains("C-1").contains("cannot be shown 无法显示");
        }
    }

    @Test
    void thePageIsAsLargeAsItsPaper() throws IOException {
        try (var document = document(Stock.Page.LETTER, said -> said.say("x", Style.TEXT))) {
            var box = document.getPage(0).getMediaBox();

            assertThat(box.getWidth()).isEqualTo(612);
            assertThat(box.getHeight()).isEqualTo(792);
        }
    }
}
