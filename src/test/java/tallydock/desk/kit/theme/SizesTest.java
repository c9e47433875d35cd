package tallydock.desk.kit.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SizesTest {
    @Test
    void theTextScaleStaysBetweenTwelveAndTwentyFour() {
        assertThat(new TextScale(3).rootPx()).isEqualTo(12);
        assertThat(new TextScale(90).rootPx()).isEqualTo(24);
        assertThat(TextScale.ofPercent(140).rootPx()).isEqualTo(19.6);
        assertThat(TextScale.ofPercent(140).percent()).isEqualTo(140);
    }

    @Test
    void aPanelAskedForItsSizeGivesTheRootThatReadsFromTwoMetres() {
        var wide = TextScale.pixelPitch(15.6, 1920, 1080);
        var plain = TextScale.pixelPitch(15.6, 1366, 768);

        assertThat(TextScale.forPanel(wide, 2000).rootPx()).isEqualTo(19);
        assertThat(TextScale.forPanel(plain, 2000).rootPx()).isEqualTo(14);
    }

    @Test
    void aWindowIsWideFromSixteenHundredDesignPixels() {
        assertThat(LayoutSize.of(1599, TextScale.NORMAL)).isEqualTo(LayoutSize.COMPACT);
        assertThat(LayoutSize.of(1600, TextScale.NORMAL)).isEqualTo(LayoutSize.WIDE);
        assertThat(LayoutSize.of(1920, new TextScale(19))).isEqualTo(LayoutSize.COMPACT);
    }

    @Test
    void theRightColumnFoldsAtHundredAndFortyPercentOnASmallPanel() {
        assertThat(LayoutSize.of(1366, TextScale.ofPercent(130))).isEqualTo(LayoutSize.COMPACT);
        assertThat(LayoutSize.of(1366, TextScale.ofPercent(140))).isEqualTo(LayoutSize.FOLDED);
    }

    @Test
    void theFirstInstalledFamilyOfTheListIsTaken() {
        var fonts = Fonts.choose(List.of("Arial", "PingFang SC", "Noto Sans CJK SC", "Menlo"));

        assertThat(fonts).isEqualTo(new Fonts("Noto Sans CJK SC", "Menlo", true));
    }

    @Test
    void aComputerWithoutAChineseFamilySaysSo() {
        assertThat(Fonts.choose(List.of("Arial")).hasChinese()).isFalse();
        assertThat(Fonts.choose(List.of("Arial")).warning()).isPresent();
    }
}
