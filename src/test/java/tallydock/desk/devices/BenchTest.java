package tallydock.desk.devices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import tallydock.desk.gallery.Setting;
import tallydock.desk.kit.text.Language;
import tallydock.desk.kit.theme.Theme;
import tallydock.domain.recording.WhyIgnored;

class BenchTest {
    private static final Setting COMPACT = new Setting(1366, 768, Language.ENGLISH, Theme.LIGHT, 14);
    private static final Setting CHINESE = new Setting(1366, 768, Language.CHINESE, Theme.LIGHT, 14);

    private final DevicesBench bench = new DevicesBench();

    @Test
    void aScanIsShownCharacterByCharacterWithAllItCanMeanAndWhy() {
        var window = bench.window(COMPACT);

        bench.scan(window, "]C10109506000134352\u001d10A\r\n");

        assertThat(window.words())
                .contains(
                        "]C10109506000134352<GS>10A<CR><LF>",
                        "09:56:12 · GS1-128 · 23 characters",
                        "Trade item",
                        "09506000134352",
                        "Sure",
                        "Because: the scanner says GS1-128",
                        "Because: stands under identifier 01",
                        "Any other code",
                        "Timing not told. Ended with CR LF.");
    }

    @Test
    void theReasonsAreSaidInChineseToo() {
        var window = bench.window(CHINESE);

        bench.type(window, "4006381333931\r");

        assertThat(window.words()).contains("商品", "很可能", "依据：校验位正确");
    }

    @Test
    void whatWasTypedHasItsTiming() {
        var window = bench.window(COMPACT);

        bench.type(window, "4006381333931\r");

        assertThat(window.words()).contains("Gaps 3.2 ms usual, 4.9 ms longest, 51.3 ms in all. Ended with Enter.");
    }

    @Test
    void theBytesAreShownWhenAskedFor() {
        var window = bench.window(COMPACT);
        bench.scan(window, "A1\r");
        assertThat(window.words()).doesNotContain("41 31 0d");

        window.press("bench-bytes");
        assertThat(window.words()).contains("41 31 0d");
    }

    @Test
    void anIgnoredScanStaysWithItsReason() {
        var window = bench.window(COMPACT);
        bench.scan(window, "A1\r");
        window.act(() -> bench.tape.ignored(bench.tape.scans().getFirst().scan(), Optional.of(WhyIgnored.REPEAT)));

        assertThat(window.words()).contains("Repeat, ignored");
    }

    @Test
    void theBenchKeepsTheNewestFifty() {
        var window = bench.window(COMPACT);
        for (int i = 0; i < 60; i++) {
            bench.scan(window, "CODE" + i + "\r");
        }

        assertThat(window.words()).contains("CODE59<CR>").doesNotContain("CODE9<CR>");
        assertThat(bench.tape.scans()).hasSize(50);
    }

    @Test
    void theFileHasTheOldestFirst() {
        var window = bench.window(COMPACT);
        bench.scan(window, "A1\r");
        bench.scan(window, "B2\r");
        window.press("bench-save");

        assertThat(bench.recordings.written).hasSize(1);
        assertThat(bench.recordings.written.getFirst())
                .extracting(each -> each.scan().bytes().asUtf8())
                .containsExactly("A1\r", "B2\r");
        assertThat(window.words()).contains("Saved as /media/scans.jsonl");
    }

    @Test
    void aPersonWhoThinksBetterOfItSavesNothing() {
        var window = bench.window(COMPACT);
        bench.scan(window, "A1\r");
        bench.recordings.isAnswered = false;
        window.press("bench-save");

        assertThat(bench.recordings.written).isEmpty();
    }

    @Test
    void theTestOfAScannerKnowsItFromAnother() {
        var window = bench.window(COMPACT);
        window.press("test-keyboard");
        assertThat(window.words()).contains("Scan any code with: Keyboard scanner");

        bench.scan(window, "A1\r");
        assertThat(window.words()).contains("Another one", "This came from /dev/ttyACM0. Scan with: Keyboard scanner");

        bench.type(window, "A1\r");
        assertThat(window.words()).contains("Works", "It came whole. Ended with Enter.");
    }
}
