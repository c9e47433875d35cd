package tallydock.desk.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tallydock.desk.gallery.Setting;
import tallydock.desk.kit.text.Language;
import tallydock.desk.kit.theme.Theme;

/// A label that no scanner reads, in the room of discrepancies.
class UnreadableCaseTest {
    private final ReviewBench bench = new ReviewBench();

    @Test
    void oneCaseSaysWhoMetItHowAndWhatScannersRead() {
        bench.source.unreadableLabel();
        var window = bench.window(new Setting(1366, 768, Language.ENGLISH, Theme.LIGHT, 14));

        window.press("kind-UNREADABLE_LABEL");
        ReviewBench.choose(window, 0);

        assertThat(window.words())
                .contains("X000DEMO01", "MUG-CRM-350", "2", "Label unreadable")
                .anyMatch(words -> words.startsWith("Typed by hand: Mei Lin") && words.endsWith("Scanners read X00"))
                .anyMatch(words -> words.startsWith("Given up after printing: Mei Lin"));
        assertThat(window.faults()).isEmpty();
    }
}
