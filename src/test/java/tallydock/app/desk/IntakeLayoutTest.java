package tallydock.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tallydock.desk.gallery.Setting;

/// The steps of bringing a file in, at every size, in both languages.
class IntakeLayoutTest {
    private IntakeBench bench;

    @BeforeEach
    void open(@TempDir Path temp) {
        bench = new IntakeBench(temp);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    static List<Setting> settings() {
        return Setting.shapes();
    }

    @ParameterizedTest
    @MethodSource("settings")
    void nothingIsCutShortOrOutside(Setting setting) throws IOException {
        var window = bench.window(setting);
        bench.drop(window, bench.faulty(212));
        window.picture("intake-columns-" + setting.name());
        assertThat(window.faults()).as("columns").isEmpty();

        window.press("intake-next");
        window.settle();
        window.picture("intake-problems-" + setting.name());
        assertThat(window.faults()).as("problems").isEmpty();

        window.press("intake-store");
        window.picture("intake-done-" + setting.name());
        assertThat(window.faults()).as("done").isEmpty();
    }

    @ParameterizedTest
    @MethodSource("settings")
    void filesOfTheCorpusFitToo(Setting setting) {
        for (var file : List.of("bad-quantities.xlsx", "business-problems.xlsx", "amazon-box-matrix.xlsx")) {
            var window = bench.window(setting);
            bench.drop(window, IntakeBench.CORPUS.resolve("packing").resolve(file));
            window.press("intake-next");
            window.settle();
            window.picture("intake-" + file + "-" + setting.name());
            assertThat(window.faults()).as(file).isEmpty();
        }
    }
}
