package tallydock.domain.barcode.gs1;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tallydock.domain.barcode.Gtin;
import tallydock.domain.barcode.Sscc;

class ElementStringTest {
    private static final String GS = "\u001d";

    private static ElementString read(String text) {
        return ElementString.parse(text.replace("|", GS));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00006141411234567890",
                "00106950000000000012",
                "00340123450000000000",
                "(00)006141411234567890",
                "02100123456789023724",
                "011001234567890210LOT-7|17261231",
                "0110012345678902172612003103001250",
                "01100123456789021126070021SN/1(2)|240PART",
                "0110012345678902152612313103001250",
                "000061414112345678903302001200331300050033230004003333000400",
                "0110012345678902310300125032030012503113001500",
                "00006141411234567890400PO-77",
                "00006141411234567890401614141123",
                "40261414112345678902",
                "00006141411234567890403ROUTE1",
                "00006141411234567890410952110153000142010023",
                "00006141411234567890421840100233424",
                "0110012345678902422156",
                "011001234567890220019100A|99Z",
                "01100123456789022421|30100|2501",
                "011001234567890211260700|17261231",
                "0110012345678902392012599|91INTERNAL",
                "41595211015300018020REF-1"
            })
    void labelsOfGoodsCartonsAndPalletsAreReadWithoutFault(String text) {
        var read = read(text);

        assertThat(read.faults().stream().filter(fault -> !fault.kind().isOfThePair()))
                .isEmpty();
        assertThat(read.isReadable()).isTrue();
    }

    @Test
    void fixedElementsFollowEachOtherAndOpenOnesEndWithASeparator() {
        assertThat(read("01100123456789021726123110LOT7|37240|400PO1").elements())
                .extracting(element -> element.identifier() + "=" + element.value())
                .containsExactly("01=10012345678902", "17=261231", "10=LOT7", "37=240", "400=PO1");
    }

    @Test
    void whatIsPrintedForPeopleReadsAsWhatIsEncoded() {
        assertThat(ElementString.parse("(01)10012345678902(17)261231(10)A(1)b(37)24")
                        .elements())
                .extracting(element -> element.identifier() + "=" + element.value())
                .containsExactly("01=10012345678902", "17=261231", "10=A(1)b", "37=24");
    }

    @Test
    void cartonItemAndContentAreNamed() {
        assertThat(read("0000614141123456789002100123456789023724").sscc()).contains(new Sscc("006141411234567890"));
        assertThat(read("02100123456789023724").content()).contains(new Gtin("10012345678902"));
        assertThat(read("02100123456789023724").value("37")).contains("24");
        assertThat(read("11260700|0110012345678902").item()).contains(new Gtin("10012345678902"));
        assertThat(read("8006100123456789020103").item()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "00006141411234567891, CHECK_DIGIT, 2, 00",
                "0110012345678903, CHECK_DIGIT, 2, 01",
                "02100123456789033724, CHECK_DIGIT, 2, 02",
                "0000614141123456789, TOO_SHORT, 19, 00",
                "011001234|10A, TOO_SHORT, 9, 01",
                "4149521101530002, CHECK_DIGIT, 3, 414",
                "40261414112345678903, CHECK_DIGIT, 3, 402",
                "0110012345678902172613, TOO_SHORT, 22, 17",
                "011001234567890217261301, DATE, 18, 17",
                "011001234567890217270229, DATE, 18, 17",
                "011001234567890210ABCDEFGHIJKLMNOPQRSTU, TOO_LONG, 38, 10",
                "011001234567890210A#B, WRONG_CHARACTER, 19, 10",
                "0110012345678902422999, VALUE, 19, 422",
                "011001234567890230A, WRONG_CHARACTER, 18, 30",
                "011001234567890210|17261231, EMPTY, 18, 10",
                "0110012345678902||17261231, EMPTY, 17,",
                "01100123456789020595, UNKNOWN_IDENTIFIER, 16,",
                "0110012345678902X, UNKNOWN_IDENTIFIER, 16,",
                "\"\", EMPTY, 0,",
                "(01)1001234567890, TOO_SHORT, 17, 01",
                "(05)12, UNKNOWN_IDENTIFIER, 0,",
                "(01)10012345678902X, BRACKETS, 18,",
                "(01, BRACKETS, 0,",
                "80010000112345123019, VALUE, 4, 8001"
            })
    void aFaultTellsWhatIsWrongAndWhere(String text, Gs1Fault.Kind kind, int position, String identifier) {
        assertThat(read(text).faults()).contains(new Gs1Fault(kind, position, Optional.ofNullable(identifier)));
        assertThat(read(text).isReadable()).isFalse();
        assertThat(kind.key()).matches("gs1\\.[a-z-]+");
    }

    @Test
    void aWrongElementTakesNothingFromTheOthers() {
        var read = read("0110012345678903172612310012");

        assertThat(read.item()).isEmpty();
        assertThat(read.value("17")).contains("261231");
        assertThat(read.value("00")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "02100123456789023724, ''",
        "0210012345678902, PAIR_MISSING",
        "3724, PAIR_MISSING",
        "01100123456789023724, PAIR_FORBIDDEN",
        "01100123456789022112|235ABC, PAIR_FORBIDDEN",
        "10LOT, PAIR_MISSING",
        "0110012345678902|0110012345678902, ''",
        "011001234567890210A|10B, TOLD_TWICE",
        "25432A, PAIR_MISSING",
        "0000614141123456789042010023|421840100, PAIR_FORBIDDEN"
    })
    void whatStandsTogetherIsChecked(String text, String kind) {
        var kinds = read(text).faults().stream()
                .map(Gs1Fault::kind)
                .filter(Gs1Fault.Kind::isOfThePair)
                .map(Enum::name)
                .toList();
        if (kind.isEmpty()) {
            assertThat(kinds).isEmpty();
        } else {
            assertThat(kinds).contains(kind);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "3103001250, 1.250",
        "3100001250, 1250",
        "3302001200, 12.00",
        "3323000400, 0.400",
        "392212599, 125.99",
        "393284012599, 125.99",
        "3205123456, 1.23456"
    })
    void theLastDigitOfAMeasureIsItsDecimals(String text, BigDecimal amount) {
        assertThat(read(text).elements().getFirst().amount()).contains(amount);
    }

    @Test
    void whatIsNoMeasureHasNoAmount() {
        assertThat(List.of("0110012345678902", "10LOT", "3724"))
                .allSatisfy(text ->
                        assertThat(read(text).elements().getFirst().amount()).isEmpty());
    }
}
