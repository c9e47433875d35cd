package tallydock.sheet.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TwoLanguagesTest {
    @ParameterizedTest
    @ValueSource(strings = {"LED灯带 5米 USB", "USB-C数据线 1米", "浴巾 灰色 70x140", "移动电源 10000mAh 黑色"})
    void aChineseNameMayHoldLatinWords(String name) {
        assertThat(TwoLanguages.of(name).zh()).hasValue(name);
        assertThat(TwoLanguages.of(name).en()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "LED strip light 5m USB LED灯带 5米 USB; LED灯带 5米 USB; LED strip light 5m USB",
                "7-in-1 USB-C hub 七合一扩展坞; 七合一扩展坞; 7-in-1 USB-C hub",
                "陶瓷马克杯 350ml 蓝色 Ceramic mug 350ml blue; 陶瓷马克杯 350ml 蓝色; Ceramic mug 350ml blue",
                "陶瓷杯/Ceramic mug; 陶瓷杯; Ceramic mug",
            })
    void twoNamesInOneCellAreSplit(String name, String zh, String en) {
        assertThat(TwoLanguages.of(name).zh()).hasValue(zh);
        assertThat(TwoLanguages.of(name).en()).hasValue(en);
    }

    @Test
    void aNameWithoutChineseIsEnglish() {
        assertThat(TwoLanguages.of("Backpack 20L").en()).hasValue("Backpack 20L");
    }
}
