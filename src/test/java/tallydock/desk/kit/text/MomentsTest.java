package tallydock.desk.kit.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentsTest {
    private static final Instant NOW = Instant.parse("2026-11-21T09:56:12Z");

    private final Moments moments = new Moments(ZoneId.of("Asia/Shanghai"));
    private final Texts english = new Texts(Language.ENGLISH);
    private final Texts chinese = new Texts(Language.CHINESE);

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T16:00:00Z, 00:00, 00:00",
        "2026-11-20T15:59:00Z, 20 Nov 23:59, 11月20日 23:59",
        "2025-12-31T15:59:00Z, 31 Dec 2025 23:59, 2025年12月31日 23:59"
    })
    void aMomentIsToldByTheClockOfTheSiteAsShortAsItCanBe(Instant moment, String inEnglish, String inChinese) {
        assertThat(english.now(moments.brief(moment, NOW))).isEqualTo(inEnglish);
        assertThat(chinese.now(moments.brief(moment, NOW))).isEqualTo(inChinese);
    }

    @ParameterizedTest
    @CsvSource({
        "PT59S, now, 刚刚",
        "PT1M, 1 min, 1 分钟",
        "PT59M59S, 59 min, 59 分钟",
        "PT1H, 1 h, 1 小时",
        "PT24H, 1 d, 1 天",
        "P40D, 40 d, 40 天"
    })
    void anAgeIsToldInTheLargestUnitThatFits(Duration age, String inEnglish, String inChinese) {
        assertThat(english.now(Moments.age(NOW.minus(age), NOW))).isEqualTo(inEnglish);
        assertThat(chinese.now(Moments.age(NOW.minus(age), NOW))).isEqualTo(inChinese);
    }

    @Test
    void aMomentAheadOfThisClockIsNow() {
        assertThat(english.now(Moments.age(NOW.plusSeconds(90), NOW))).isEqualTo("now");
    }
}
