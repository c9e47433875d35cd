package tallydock.sheet.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tallydock.usecase.Progress;

class EncodingTest {
    private static final String CHINESE = "箱号,品名\n1,龘字测试 ㎡ ①\n";
    private static final String GERMAN = "Stück;Größe;Straße\n1;Länge über alles;Fußmatte öl\n";

    @ParameterizedTest
    @CsvSource({"UTF-8, ''", "UTF-8, '\uFEFF'", "UTF-16LE, '\uFEFF'", "UTF-16BE, '\uFEFF'", "UTF-16LE, ''", "GB18030, ''"})
    void chineseIsReadInEveryEncoding(String charset, String mark, @TempDir Path folder) throws IOException {
        var file = Files.write(folder.resolve("list"), (mark + CHINESE).getBytes(Charset.forName(charset)));

        var grid = TextSource.open(file).whole(0, Progress.UNWATCHED);

        assertThat(grid.cell(0, 0).shown()).isEqualTo("箱号");
        assertThat(grid.cell(1, 1).shown()).isEqualTo("龘字测试 ㎡ ①");
    }

    @ParameterizedTest
    @CsvSource({"windows-1252", "UTF-8"})
    void germanIsNotTakenForChinese(String charset, @TempDir Path folder) throws IOException {
        var file = Files.write(folder.resolve("list"), GERMAN.getBytes(Charset.forName(charset)));

        var grid = TextSource.open(file).whole(0, Progress.UNWATCHED);

        assertThat(grid.cell(0, 1).shown()).isEqualTo("Größe");
        assertThat(grid.cell(1, 2).shown()).isEqualTo("Fußmatte öl");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {"a,b,c\n1,'2,4',3#3", "a;b;c\n1,5;2,5;3,5#3", "a\tb\tc\n1,5\t2;5\t3#3", "sep=|\na|b|c\n1|2|3#3"},
            quoteCharacter = '~')
    void theSeparatorIsFound(String content, int columns, @TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("list"), content.replace('\'', '"'));

        assertThat(TextSource.open(file).whole(0, Progress.UNWATCHED).width()).isEqualTo(columns);
    }

    @ParameterizedTest
    @CsvSource({"'a\tb\tc\n1\t\"\t3\n4\t5\t6\n'"})
    void aDittoMarkIsNoOpenQuote(String content, @TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("list"), content);

        var grid = TextSource.open(file).whole(0, Progress.UNWATCHED);

        assertThat(grid.rowCount()).isEqualTo(3);
        assertThat(grid.cell(2, 2).shown()).isEqualTo("6");
    }
}
