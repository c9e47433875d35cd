package tallydock.desk.review;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tallydock.desk.gallery.Setting;
import tallydock.desk.kit.pane.Toast;
import tallydock.desk.kit.text.Language;
import tallydock.desk.kit.theme.Theme;
import tallydock.desk.rooms.Window;
import tallydock.domain.barcode.Command;
import tallydock.usecase.MemoryStation;

/// Goods that must not be shelved, as the room of discrepancies shows them, and what a supervisor says of them.
class QuarantineCaseTest {
    private final ReviewBench bench = new ReviewBench();

    private Window window() {
        bench.source.inSecondBox();
        var window = bench.window(new Setting(1366, 768, Language.ENGLISH, Theme.LIGHT, 14));
        window.press("kind-PROHIBITED");
        ReviewBench.choose(window, 0);
        return window;
    }

    private void scans(Window window, Command command) {
        window.act(() -> bench.room().scanned(MemoryStation.scan(command.payload())));
    }

    @Test
    void theNameOfASecondBoxIsReadWholeAndItsGoodsAreNoDifference() {
        bench.source.inSecondBox();
        var window = bench.window(new Setting(1366, 768, Language.ENGLISH, Theme.LIGHT, 14));

        window.press("kind-PROHIBITED");

        assertThat(window.words()).contains("BOX-", "0123456789", "2", "\u2013").doesNotContain("\u221238", "40");
        assertThat(window.faults()).isEmpty();
    }

    @Test
    void aSupervisorDecidesByTouch() {
        var window = window();
        window.press("decide");
        assertThat(bench.doors.modals()).hasSize(1);

        window.act(() -> assertThat(bench.room().pressed(Command.WHY_3)).isTrue());

        assertThat(bench.doors.modals()).isEmpty();
        assertThat(bench.decided)
                .containsExactly("BOX-0123456789 MUG-CRM-350 RETURN "
                        + bench.doors.actor().id());
        assertThat(bench.doors.toasts()).containsExactly(Toast.Kind.DONE);
    }

    @ParameterizedTest
    @CsvSource({"1366, 768", "1920, 1080"})
    void theAnswersAreReadWholeInEitherLanguage(int wide, int high) {
        for (var language : Language.values()) {
            var setting = new Setting(wide, high, language, Theme.LIGHT, 14);
            bench.source.inSecondBox();
            var window = bench.window(setting);
            window.press("kind-PROHIBITED");
            ReviewBench.choose(window, 0);
            window.press("decide");
            var box = (Region) bench.doors.modals().getLast();

            assertThat(Window.whole(setting, (_, _) -> new StackPane(box), "review")
                            .faults())
                    .as("%s", language)
                    .isEmpty();
        }
    }

    @Test
    void aSupervisorDecidesByScansAlone() {
        var window = window();
        scans(window, Command.CLEAR);
        assertThat(bench.doors.modals()).hasSize(1);

        scans(window, Command.WHY_1);

        assertThat(bench.decided).singleElement().asString().contains("PAPERS_SHOWN");
    }

    @Test
    void whatIsNoLongerInQuarantineIsSaidSo() {
        bench.inQuarantine = false;
        var window = window();
        scans(window, Command.CLEAR);
        scans(window, Command.WHY_2);

        assertThat(bench.doors.notes()).anyMatch(note -> note.contains("review.quarantine.none"));
        assertThat(bench.doors.toasts()).containsExactly(Toast.Kind.NOT_YET);
    }

    @Test
    void backLeavesTheQuestionAndOtherCasesAskNone() {
        var window = window();
        window.press("decide");
        window.act(() -> assertThat(bench.room().pressed(Command.BACK)).isTrue());
        assertThat(bench.doors.modals()).isEmpty();
        assertThat(bench.decided).isEmpty();

        window.press("kind-PROHIBITED");
        ReviewBench.choose(window, 0);
        assertThat(window.find("decide")).isEmpty();
        scans(window, Command.CLEAR);
        assertThat(bench.doors.modals()).isEmpty();
    }
}
