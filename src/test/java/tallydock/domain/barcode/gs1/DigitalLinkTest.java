package tallydock.domain.barcode.gs1;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DigitalLinkTest {
    private static String said(String address) {
        return DigitalLink.parse(address)
                .map(link -> String.join(
                        " ",
                        link.says().elements().stream()
                                .map(element -> element.identifier() + "=" + element.value())
                                .toList()))
                .orElse("");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://id.gs1.org/01/09506000134352|01=09506000134352",
                "http://example.com/01/09506000134352/10/ABC%2F1?17=261231|01=09506000134352 10=ABC/1 17=261231",
                "https://shop.example/some/path/01/09506000134352/22/2A/10/L1/21/S1|01=09506000134352 22=2A 10=L1 21=S1",
                "https://example.com/01/9506000134352|01=09506000134352",
                "https://example.com/gtin/9506000134352/lot/L1|01=09506000134352 10=L1",
                "https://example.com:8080/00/006141411234567890?linkType=all|00=006141411234567890",
                "https://example.com/414/9521101530001/254/32a|414=9521101530001 254=32a",
                "https://example.com/01/09506000134352/?3103=000195&utm=x#top|01=09506000134352 3103=000195",
                "HTTPS://EXAMPLE.COM/01/09506000134352/21/12345|01=09506000134352 21=12345",
                "https://example.com/01/01/01/09506000134352|01=09506000134352"
            })
    void anAddressSaysWhatAnElementStringDoes(String address, String said) {
        assertThat(said(address)).isEqualTo(said);
        assertThat(DigitalLink.parse(address).orElseThrow().says().isReadable()).isTrue();
    }

    @Test
    void theHostMayBeAnybodysAndIsComparedInSmallLetters() {
        assertThat(DigitalLink.parse("https://Shop.Example/01/09506000134352"))
                .map(DigitalLink::host)
                .contains("shop.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://example.com",
                "https://example.com/",
                "HTTPS://EXAMPLE.INVALID/P/12345",
                "https://example.com/01",
                "https://example.com/p/01/09506000134352/extra",
                "https://example.com/01/09506000134352/21/1/10/L1",
                "ftp://example.com/01/09506000134352",
                "https://user@example.com/01/09506000134352",
                "https://example.com/01/0950 6000134352",
                "id.gs1.org/01/09506000134352",
                "https://example.com/?01=09506000134352"
            })
    void otherAddressesAreNone(String address) {
        assertThat(DigitalLink.parse(address)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.com/01/09506000134353, CHECK_DIGIT, 23",
        "https://example.com/01/09506000134352/10/A%2, ADDRESS, 41",
        "https://example.com/01/09506000134352/10/A%23, WRONG_CHARACTER, 42",
        "https://example.com/01/09506000134352?17=261301, DATE, 41",
        "https://example.com/01/09506000134352?17, EMPTY, 38"
    })
    void aFaultHasItsPlaceInTheAddress(String address, Gs1Fault.Kind kind, int position) {
        assertThat(DigitalLink.parse(address).orElseThrow().says().faults())
                .extracting(Gs1Fault::kind, Gs1Fault::position)
                .contains(org.assertj.core.groups.Tuple.tuple(kind, position));
    }

    @Test
    void anEndlessAddressIsNotRead() {
        String address = "https://example.com/01/09506000134352?x=" + "a".repeat(DigitalLink.LONGEST);

        assertThat(DigitalLink.parse(address.toLowerCase(Locale.ROOT))).isEmpty();
    }
}
