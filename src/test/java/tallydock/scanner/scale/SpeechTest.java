package tallydock.scanner.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static tallydock.scanner.scale.Frames.checked;
import static tallydock.scanner.scale.Frames.counter;
import static tallydock.scanner.scale.Frames.heard;
import static tallydock.scanner.scale.Frames.toledo;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tallydock.domain.device.scale.ScaleFamily;
import tallydock.domain.device.scale.ScaleProtocol;
import tallydock.domain.device.scale.WeightUnit;

final class SpeechTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "\"S S     100.00 g\"          | 100 g UNSAID",
                "\"S D     -12.340 kg\"        | strange",
                "\"S D    -12.340 kg\"         | -12340 g UNSAID moving",
                "\"S S      1.000 lb\"         | 453.59237 g UNSAID",
                "\"S S      2.000 oz\"         | 56.69904625 g UNSAID",
                "\"S S         12 PCS\"        | strange",
                "\"S +\"                       | Over",
                "\"S -\"                       | Under",
                "\"S I\"                       | NotReady",
                "\"ES\"                        | NotReady",
                "\"Z A\"                       | zeroed",
                "\"Z I\"                       | not zeroed",
                "\"T S      1.000 kg\"         | aside",
                "\"S S\"                       | strange",
                "\"X001ABC123\"                | strange",
                "\"ST,+0012.340 kg\"           | strange",
            })
    void sicsIsReadAsItsManualSays(String line, String word) {
        assertThat(heard(ScaleFamily.SICS, line + "\r\n")).containsExactly(word);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "\"ST,+001234.5  g\"      | 1234.5 g UNSAID",
                "\"ST,+0001.234 kg\"      | 1234 g UNSAID",
                "\"ST,OK,+0001.234 kg\"   | 1234 g UNSAID",
                "\"US,-000012.5  g\"      | -12.5 g UNSAID moving",
                "\"ST,GS,+  1.250kg\"     | 1250 g GROSS",
                "\"ST,NT,+00012.5lb\"     | 5669.904625 g NET",
                "\"US,NT,-00012.5kg\"     | -12500 g NET moving",
                "\"ST,GS,000013.5kg\"     | 13500 g GROSS",
                "\"ST,TR,+00001.0kg\"     | aside",
                "\"OL,+999999.9  g\"      | Over",
                "\"OL,-999999.9  g\"      | Under",
                "\"OL,GS,+       kg\"     | Over",
                "\"QT,+00001234 PC\"      | strange",
                "\"ST,+000123.4  %\"      | strange",
                "\"ST,+00012.34\"         | strange",
                "\"EC,E11\"               | NotReady",
                "\"S S     12.340 kg\"    | strange",
            })
    void andIsReadAsItsManualsSay(String line, String word) {
        assertThat(heard(ScaleFamily.AND, line + "\r\n")).containsExactly(word);
    }

    @Test
    void casIsReadByTheLengthOfItsFrame() {
        assertThat(heard(ScaleFamily.CAS, "ST,GS,1\u00c4,  12.340 kg\r\n")).containsExactly("12340 g GROSS");
        assertThat(heard(ScaleFamily.CAS, "US,NT,1\u0082,000013.5 kg\r\n")).containsExactly("13500 g NET moving");
        assertThat(heard(ScaleFamily.CAS, "ST,GS,1\u00c4,-000.500 kg\r\n")).containsExactly("-500 g GROSS");
        assertThat(heard(ScaleFamily.CAS, "OL,GS,1\u0080,         kg\r\n")).containsExactly("Over");
        assertThat(heard(ScaleFamily.CAS, "OL,GS,1\u0080,-------- kg\r\n")).containsExactly("Under");
        assertThat(heard(ScaleFamily.CAS, "OL,GS,1\u0080,00000000 kg\r\n")).containsExactly("Over");
        assertThat(heard(ScaleFamily.CAS, "ST,GS,1\u00c4,  12.340  t\r\n")).containsExactly("strange");
        assertThat(heard(ScaleFamily.CAS, "ERR1\r\n")).containsExactly("NotReady");
        assertThat(heard(ScaleFamily.CAS, "ST,GS,+  1.250kg\r\n")).containsExactly("strange");
    }

    @Test
    void aCounterScaleIsReadByItsCheckByte() {
        var frame = counter("S 12.340kg");

        assertThat(heard(ScaleFamily.CAS_ENQUIRY, "\u0006" + frame)).containsExactly("aside", "12340 g UNSAID");
        assertThat(heard(ScaleFamily.CAS_ENQUIRY, counter("U-00.500kg"))).containsExactly("-500 g UNSAID moving");
        assertThat(heard(ScaleFamily.CAS_ENQUIRY, "\u0015")).containsExactly("NotReady");
        assertThat(heard(ScaleFamily.CAS_ENQUIRY, frame.replace("12.34", "13.34")))
                .containsExactly("strange");
    }

    @ParameterizedTest
    @CsvSource({
        "12.340, 12340 g GROSS",
        "12.340N, 12340 g NET",
        "27.20, 12337.712464 g GROSS",
        "1.2, strange",
        "12.3400, strange",
        "12 340, strange",
        "?A, Moving",
        "?B, Over",
        "?D, Under",
        "?H, NotReady",
        "?P, zeroed",
        "?@, not zeroed",
        "?!, strange",
        "?, strange",
        "'', aside",
    })
    void an8217IsReadAsItsManualSays(String said, String word) {
        assertThat(heard(ScaleFamily.TOLEDO_8217, "\u0002" + said + "\r")).containsExactly(word);
    }

    @Test
    void the8217ShowsTheUnitAPersonSays() {
        var pounds = new ScaleProtocol.Known(ScaleFamily.TOLEDO_8217, Optional.of(WeightUnit.POUND));

        assertThat(heard(pounds, "\u000212.340\r")).containsExactly("5597.3298458 g GROSS");
    }

    @Test
    void withoutItsStartAnAnswerOfAn8217IsNone() {
        assertThat(heard(ScaleFamily.TOLEDO_8217, "2.340\r")).containsExactly("strange");
    }

    @Test
    void toledosStatusWordsSayPointSignUnitAndRest() {
        assertThat(heard(ScaleFamily.TOLEDO_CONTINUOUS, toledo(0x2D, 0x30, 0x20, "012340000000")))
                .containsExactly("12340 g GROSS");
        assertThat(heard(ScaleFamily.TOLEDO_CONTINUOUS, toledo(0x34, 0x33, 0x20, "   500000100")))
                .containsExactly("-5000 g NET");
        assertThat(heard(ScaleFamily.TOLEDO_CONTINUOUS, toledo(0x2C, 0x28, 0x20, "002000000000")))
                .containsExactly("9071.8474 g GROSS moving");
        assertThat(heard(ScaleFamily.TOLEDO_CONTINUOUS, toledo(0x29, 0x30, 0x21, "000120000000")))
                .containsExactly("1200 g GROSS");
        assertThat(heard(ScaleFamily.TOLEDO_CONTINUOUS, toledo(0x2A, 0x30, 0x24, "000120000000")))
                .containsExactly("strange");
    }

    @Test
    void toledosStatusWordsSayWhatCannotBeWeighed() {
        assertThat(heard(ScaleFamily.TOLEDO_CONTINUOUS, toledo(0x2D, 0x34, 0x20, "999999000000")))
                .containsExactly("Over");
        assertThat(heard(ScaleFamily.TOLEDO_CONTINUOUS, toledo(0x2D, 0x36, 0x20, "000020000000")))
                .containsExactly("Under");
        assertThat(heard(ScaleFamily.TOLEDO_CONTINUOUS, toledo(0x2D, 0x70, 0x20, "000000000000")))
                .containsExactly("NotReady");
        assertThat(heard(ScaleFamily.TOLEDO_CONTINUOUS, toledo(0x2D, 0x30, 0x30, "012340000000")))
                .containsExactly("NotReady");
    }

    @Test
    void aCheckByteThatIsWrongMakesAFrameNoWeight() {
        var frame = checked(toledo(0x2D, 0x30, 0x20, "012340000000"));

        assertThat(heard(ScaleFamily.TOLEDO_CONTINUOUS, frame + frame))
                .containsExactly("12340 g GROSS", "12340 g GROSS");
        assertThat(heard(ScaleFamily.TOLEDO_CONTINUOUS, frame.replace("01234", "01334") + frame))
                .containsExactly("strange", "12340 g GROSS");
    }

    @Test
    void onlyACounterScaleIsAnsweredWhenItIsReady() {
        var speech = Speech.of(ScaleProtocol.of(ScaleFamily.CAS_ENQUIRY));
        var ready = new Ear(speech.grammar()).take(Frames.bytes("\u0006"), 0).getFirst();

        assertThat(speech.answer(ready).map(bytes -> bytes.toArray()[0])).contains((byte) 0x11);
        assertThat(Speech.of(ScaleProtocol.of(ScaleFamily.SICS)).answer(ready)).isEmpty();
    }
}
