package tallydock.desk.kit.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tallydock.desk.kit.sound.Sound;
import tallydock.desk.kit.text.Language;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;

class OutcomeWordsTest {
    private static final int ENGLISH_MOST = 60;
    private static final int CHINESE_MOST = 22;

    private final Texts texts = new Texts(Language.ENGLISH);

    private String sentence(Language language, Outcome outcome, Object... args) {
        var stop = language == Language.ENGLISH ? "." : "。";
        var join = language == Language.ENGLISH ? " " : "";
        return String.join(
                join,
                Stream.concat(Stream.of(outcome.word(args)), outcome.step(args).stream())
                        .map(say -> texts.in(language, say))
                        .map(say -> say.endsWith(stop) ? say : say + stop)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ACCEPTED|5|Accepted. 5 more to go.|已收。还差 5 件。
                    LINE_COMPLETE|12|All 12 in.|12 件收齐。
                    CARTON_CLOSED||Carton closed. Scan next carton.|已封箱。扫描下一箱。
                    INBOUND_DONE|12;12|Inbound complete. 12 of 12 cartons.|入库完成。12 箱全部收完。
                    OVER|1|1 too many. Set it aside.|多 1 件。放到一边。
                    SHORT_AT_CLOSE|2|2 short. Scan Close again, or recount.|少 2 件。再扫封箱确认，或重数。
                    DAMAGED||Damaged. Take a photo.|破损。拍照留证。
                    WEIGHT_LIGHT|'1.24'|1.24 kg light. Check the carton.|轻 1.24 kg。检查本箱。
                    NO_PO||No PO on the carton. Photo, then go on.|外箱无 PO 号。拍照后继续。
                    UNEXPECTED_SKU||Not on this carton. Put it on the red tray.|不在本箱清单。放红色托盘。
                    UNKNOWN_BARCODE||Unknown barcode. Stop. Put it on the red tray.|未知条码。停。放红色托盘。
                    SKU_NOT_REGISTERED||SKU not registered. Register it now.|SKU 未登记。现在登记。
                    PROHIBITED||Do not shelve. Call supervisor.|禁止上架。叫主管。
                    BATTERY_PAPERS||Battery papers missing. Quarantine it.|缺带电资料。放隔离区。
                    TEMPERATURE_ZONE||Cold zone only. Scan another location.|只能放恒温区。换库位。
                    COUNTED_TWICE|STATION;'09:12'|Counted already. Station 04, 09:12.|已数过。4 号工位，09:12。
                    CARTON_CLOSED_BEFORE||Carton is closed. Reopen, or scan another.|本箱已封。重开或换一箱。
                    OTHER_CARTONS_ITEM|CTN-0007|Belongs to CTN-0007. Put it there.|属于 CTN-0007。放回该箱。
                    MISREAD||Not read well. Scan again.|没读准。再扫一次。
                    CHOOSE_FIRST||Choose first. Item not counted.|先选处理方式。本件未计数。
                    UNDONE|12;12|Taken back. Now 12 of 12.|已撤销。现为 12/12。
                    REPEAT|7;12|Repeat ignored. Still 7 of 12.|重复扫描已忽略。仍为 7/12。
                    NOTHING_TO_UNDO||Nothing to take back.|没有可撤销的。
                    OUT_OF_LABELS||Out of labels. Jobs are kept.|标签用完。任务已保留。
                    SCANNER_BATTERY|12|Scanner at 12%. Dock it at the break.|扫描枪电量 12%。休息时充电。
                    OFFLINE||Working offline. Keep scanning.|离线工作中。继续扫描。
                    BACK_ONLINE|150|Online. Sending 150 records.|已联网。正在上传 150 条。
                    CANNOT_SAVE||Cannot save. Stop scanning.|无法保存。停止扫描。
                    PIN_WRONG|4|PIN does not match. 4 tries left.|PIN 不符。还可试 4 次。
                    NO_RIGHT||Needs a supervisor. Scan a badge.|需主管授权。扫描工牌。
                    """)
    void everyOutcomeSaysWhatTheTableOfWordsSays(Outcome outcome, String args, String english, String chinese) {
        var said = args == null
                ? new Object[0]
                : Arrays.stream(args.split(";")).map(OutcomeWordsTest::arg).toArray();

        assertThat(sentence(Language.ENGLISH, outcome, said)).isEqualTo(english);
        assertThat(sentence(Language.CHINESE, outcome, said)).isEqualTo(chinese);
    }

    private static Object arg(String text) {
        if ("STATION".equals(text)) {
            return Say.key("kit.station", 4);
        }
        var bare = text.replace("'", "");
        return bare.matches("\\d+") ? Integer.valueOf(bare) : bare;
    }

    @Test
    void oneIsSingularInEnglish() {
        assertThat(sentence(Language.ENGLISH, Outcome.PIN_WRONG, 1)).endsWith("1 try left.");
        assertThat(sentence(Language.ENGLISH, Outcome.BACK_ONLINE, 1)).endsWith("Sending 1 record.");
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void noStepIsLongerThanItsLine(Outcome outcome) {
        var args = new Object[] {"CTN-0004", "CTN-0005"};
        var numbers = new Object[] {12, 12};
        var fitting = outcome == Outcome.OTHER_CARTON_OPEN || outcome == Outcome.PARKED ? args : numbers;
        outcome.step(fitting).ifPresent(step -> {
            assertThat(texts.in(Language.ENGLISH, step)).hasSizeLessThanOrEqualTo(ENGLISH_MOST);
            // A code counts as one word in the Chinese measure, which is for characters.
            assertThat(texts.in(Language.CHINESE, step).replaceAll("CTN-\\d+", "箱"))
                    .hasSizeLessThanOrEqualTo(CHINESE_MOST);
        });
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void aStopIsRedAndOnlyAStopSoundsLikeOne(Outcome outcome) {
        assertThat(outcome.fill() == Fill.STOP).isEqualTo(outcome.level() == Level.STOP);
        if (outcome.sound() == Sound.STOP) {
            assertThat(outcome.level()).isEqualTo(Level.STOP);
        }
    }
}
