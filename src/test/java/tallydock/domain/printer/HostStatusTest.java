package tallydock.domain.printer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostStatusTest {
    private static final String THIRD = "\u00021234,0\u0003\r\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "030,0,0,1245,000,0,0,0,000,0,0,0; 000,0,0,0,0,2,4,0,00000000,1,000; READY",
                "030,0,1,1245,000,0,0,0,000,0,0,0; 000,0,0,0,0,2,4,0,00000000,1,000; PAUSED",
                "030,1,1,1245,000,0,0,0,000,0,0,0; 000,0,0,0,0,2,4,0,00000012,1,000; OUT_OF_LABELS",
                "030,1,1,1245,000,0,0,0,000,0,0,0; 000,0,1,0,0,2,4,0,00000000,1,000; COVER_OPEN",
                "030,0,1,1245,000,0,0,0,000,0,0,0; 000,0,0,1,1,2,4,0,00000000,1,000; OUT_OF_RIBBON",
                "030,0,0,1245,000,0,0,0,000,1,0,0; 000,0,0,0,0,2,4,0,00000000,1,000; FAULT"
            })
    void theAnswerOfAZplPrinterSaysWhatStopsIt(String first, String second, PrinterCondition condition) {
        String answer = "\u0002" + first + "\u0003\r\n\u0002" + second + "\u0003\r\n" + THIRD;

        assertThat(HostStatus.isWhole(answer)).isTrue();
        assertThat(HostStatus.ofZpl(answer)).contains(condition);
    }

    @Test
    void halfAnAnswerOrAnotherOneSaysNothing() {
        String half = "\u0002030,0,0,1245,000,0,0,0,000,0,0,0\u0003\r\n\u0002000,0,0";

        assertThat(HostStatus.isWhole(half)).isFalse();
        assertThat(HostStatus.ofZpl(half)).isEmpty();
        assertThat(HostStatus.ofZpl("HTTP/1.1 400 Bad Request")).isEmpty();
        assertThat(HostStatus.ofZpl("\u00021\u0003\u00022\u0003\u00023\u0003")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0x00, READY",
        "0x20, READY",
        "0x01, COVER_OPEN",
        "0x05, COVER_OPEN",
        "0x04, OUT_OF_LABELS",
        "0x08, OUT_OF_RIBBON",
        "0x10, PAUSED",
        "0x02, FAULT",
        "0x80, FAULT"
    })
    void theAnswerOfATsplPrinterIsOneByteOfFlags(String flags, PrinterCondition condition) {
        assertThat(HostStatus.ofTspl(Integer.decode(flags))).isEqualTo(condition);
    }
}
