package tallydock.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tallydock.app.desk.ScreenFile.Wishes;
import tallydock.desk.kit.text.Language;
import tallydock.desk.kit.theme.TextScale;
import tallydock.desk.kit.theme.Theme;

class ScreenFileTest {
    private static final Wishes FIRST = new Wishes(Language.ENGLISH, Theme.LIGHT, TextScale.NORMAL);
    private static final Wishes LATER = new Wishes(Language.CHINESE, Theme.DARK, TextScale.ofPercent(143));

    @Test
    void whatWasChosenIsThereAtTheNextStart(@TempDir Path folder) {
        new ScreenFile(folder).keep(LATER);

        assertThat(new ScreenFile(folder).kept(FIRST)).isEqualTo(LATER);
    }

    @Test
    void beforeAnybodyChoseTheComputersLanguageHolds(@TempDir Path folder) {
        assertThat(new ScreenFile(folder.resolve("not-yet")).kept(FIRST)).isEqualTo(FIRST);
    }

    @Test
    void linesOfANewerProgramAreLeftOut(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("screen.txt"), "language KLINGON\ntheme DARK\ntext big\nhat red\n\n");

        assertThat(new ScreenFile(folder).kept(FIRST))
                .isEqualTo(new Wishes(Language.ENGLISH, Theme.DARK, TextScale.NORMAL));
    }

    @Test
    void aFolderThatCannotBeWrittenStopsNobody(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("file"), "no folder");

        new ScreenFile(file).keep(LATER);

        assertThat(new ScreenFile(file).kept(FIRST)).isEqualTo(FIRST);
    }
}
