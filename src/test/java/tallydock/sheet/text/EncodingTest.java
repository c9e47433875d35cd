package tallydock.sheet.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tallydock.sheet.cells.Grid;
import tallydock.usecase.Progress;

class EncodingTest {
    private static final String CHINESE = "箱号,品名\n1,龘字测试 ㎡ ①\n";
    private static final String GERMAN = "Stück;Größe;Straße\n1;Länge über alles;Fußmatte öl\n";

    @ParameterizedTest
    @CsvSource({
        "UTF-8, ''",
        "UTF-8, '\uFEFF'",
        "UTF-16LE, '\uFEFF'",
        "UTF-16BE, '\uFEFF'",
        "UTF-16LE, ''",
        "GB18030, ''"
    })
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

    static Stream<String> tablesOfThreeColumns() {
        return Stream.of(
                "a,b,c\n1,\"2,4\",3",
                "a;b;c\n1,5;2,5;3,5",
                "a\tb\tc\n1,5\t2;5\t3",
                "sep=|\na|b|c\n1|2|3",
                "a|b|c\n1|2|3");
    }

    @ParameterizedTest
    @MethodSource("tablesOfThreeColumns")
    void theSeparatorIsFound(String content, @TempDir Path folder) throws IOException {
        assertThat(read(content, folder).width()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\tb\tc\n1\t\"\t3\n4\t5\t6\n", "a\tb\tc\n1\t\"\t3\n4\t\"\t6\n"})
    void aDittoMarkIsNoOpenQuote(String content, @TempDir Path folder) throws IOException {
        var grid = read(content, folder);

        assertThat(grid.rowCount()).isEqualTo(3);
        assertThat(grid.cell(1, 1).shown()).isEqualTo("\"");
        assertThat(grid.cell(2, 2).shown()).isEqualTo("6");
    }

    @Test
    void aQuotedCellMayHoldLineEnds(@TempDir Path folder) throws IOException {
        assertThat(read("a,b\n\"one\ntwo, three\",2\n", folder).cell(1, 0).shown())
                .isEqualTo("one\ntwo, three");
    }

    private static Grid read(String content, Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("list"), content);
        return TextSource.open(file).whole(0, Progress.UNWATCHED);
    }
}
