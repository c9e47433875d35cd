package tallydock.domain.barcode.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tallydock.domain.barcode.ScanText;
import tallydock.domain.barcode.carrier.Carrier;

class UnderstandingTest {
    private static final String GS = "\u001d";

    private static Understanding understand(String raw) {
        return Barcodes.understand(ScanText.of(raw));
    }

    private static List<Candidate> items(String raw) {
        return understand(raw).candidates().stream()
                .filter(Candidate.TradeItem.class::isInstance)
                .toList();
    }

    private static List<Carrier> carriers(List<Ranked> meanings) {
        return meanings.stream()
                .map(Ranked::meaning)
                .map(Candidate.Parcel.class::cast)
                .map(parcel -> parcel.number().carrier())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "04252614, 00042100005264",
        "]E004252614, 00042100005264",
        "96385074, 00000096385074",
        "]E496385074, 00000096385074",
        "847603044631, 00847603044631",
        "]E00847603044631, 00847603044631",
        "]E3978030640615751299, 09780306406157",
        "]I110012345678902, 10012345678902",
        "0306406152, 09780306406157",
        "(01)10012345678902(10)a, 10012345678902",
        "]d20110012345678902, 10012345678902",
        "]Q317261231|0110012345678902, 10012345678902",
        "01100123456789021726123110LOT7, 10012345678902",
        "]C101100123456789023724, 10012345678902",
        "https://id.gs1.org/01/09506000134352/21/1, 09506000134352"
    })
    void oneItemIsOneNumberHoweverItIsWritten(String raw, String gtin14) {
        assertThat(items(raw.replace("|", GS))).containsExactly(new Candidate.TradeItem(gtin14));
        assertThat(understand(raw.replace("|", GS)).key()).isEqualTo(gtin14);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "776403045720",
                "]C10110012345678903",
                "0110012345678902ZZ",
                "01100123456789023724",
                "]C18006100123456789020103",
                "HTTPS://EXAMPLE.INVALID/P/12345"
            })
    void whatDoesNotFitNamesNoItem(String raw) {
        assertThat(items(raw)).isEmpty();
    }

    @Test
    void aDeclaredContentIsNoItem() {
        assertThat(understand("]C102100123456789023724").candidates())
                .contains(new Candidate.DeclaredContent("10012345678902", OptionalLong.of(24)));
        assertThat(items("]C102100123456789023724")).isEmpty();
    }

    @Test
    void aPalletWithItsContentIsAPalletFirst() {
        assertThat(understand("]C10000614141123456789002100123456789023724").candidates())
                .startsWith(
                        new Candidate.CartonLabel("006141411234567890"),
                        new Candidate.DeclaredContent("10012345678902", OptionalLong.of(24)));
    }

    @Test
    void eightDigitsThatAreTwoItemsAreATie() {
        assertThat(items("02345673"))
                .containsExactly(new Candidate.TradeItem("00023456000073"), new Candidate.TradeItem("00000002345673"));
        assertThat(understand("02345673").at(ScanPlace.RECEIVING)).isInstanceOf(Choice.Tie.class);
        assertThat(understand("02345673").key()).isEqualTo("02345673");
        assertThat(items("]E402345673")).containsExactly(new Candidate.TradeItem("00000002345673"));
    }

    @Test
    void thePlaceChoosesBetweenAnItemAndAParcel() {
        String both = "012345678905";
        String parcel = "986578788855";

        assertThat(understand(both).at(ScanPlace.RECEIVING))
                .isInstanceOfSatisfying(
                        Choice.Settled.class,
                        choice -> assertThat(choice.meaning().meaning())
                                .isEqualTo(new Candidate.TradeItem("00012345678905")));
        assertThat(understand(parcel).at(ScanPlace.PARCELS))
                .isInstanceOfSatisfying(
                        Choice.Settled.class,
                        choice ->
                                assertThat(carriers(List.of(choice.meaning()))).containsExactly(Carrier.FEDEX));
    }

    @Test
    void aShapeThatTwoCarriersUseIsATieAmongParcelsAlone() {
        assertThat(understand("LP00492755414105").at(ScanPlace.PARCELS))
                .isInstanceOfSatisfying(
                        Choice.Tie.class,
                        tie -> assertThat(carriers(tie.meanings())).containsExactly(Carrier.CAINIAO, Carrier.FOUR_PX));
        assertThat(understand("LP00492755414105").at(ScanPlace.RECEIVING)).isInstanceOf(Choice.class);
    }

    @ParameterizedTest
    @CsvSource({
        "FBA15H9RGK6CU000001, CARTON",
        "(00)006141411234567890, CARTON",
        "006141411234567890, CARTON",
        "FBA15H9RGK6C, SHIPMENT",
        "RVG296-190222-0001-1, SHIPMENT",
        "X001UECQAX, UNIT",
        "B00H1BPQ1Y, UNIT",
        "LPNRRDX1234567, RETURN",
        "A-03-2, LOCATION",
        "1Z5R89390357567127, PARCEL",
        "'AMZN,PO:FBA23JFC2G,UPC:847603044631,QTY:24', CONTENT",
        "QZUNDOS, COMMAND",
        "QZUNDO7, COMMAND",
        "QZU00000000, PERSON",
        "TY-BLK-100, TEXT"
    })
    void theFirstMeaningTellsWhatAScanIsAbout(String raw, Topic topic) {
        var first = understand(raw).meanings().getFirst();

        assertThat(first.meaning().topic()).isEqualTo(topic);
        assertThat(first.reasons()).isNotEmpty();
    }

    @Test
    void theScannersWordForTheSymbolLeavesNothingToChance() {
        assertThat(understand("]E0847603044631").meanings())
                .extracting(Ranked::certainty)
                .containsExactly(Certainty.PROVED, Certainty.POSSIBLE);
        assertThat(items("]E002345673")).containsExactly(new Candidate.TradeItem("00023456000073"));
        assertThat(understand("]I110012345678902").meanings().getFirst().certainty())
                .isEqualTo(Certainty.PROVED);
        assertThat(understand("]C1" + "4201002334249200190132607600833457")
                        .meanings()
                        .getFirst())
                .satisfies(first -> assertThat(carriers(List.of(first))).containsExactly(Carrier.USPS))
                .extracting(Ranked::certainty)
                .isEqualTo(Certainty.PROVED);
    }

    @Test
    void aSellersOwnWordsAreATextAndKeepNoMeaningOfOurs() {
        assertThat(understand("TT Color Cond. Liter").candidates())
                .containsExactly(new Candidate.PlainCode("TT COLOR COND. LITER"));
    }

    @Test
    void anItemTellsItsNature() {
        assertThat(understand("10012345678902").meanings().getFirst().reasons())
                .contains(new Reason(Reason.Kind.PACKAGING_LEVEL, "1"));
        assertThat(understand("2012345678903").meanings().getFirst().reasons())
                .contains(new Reason(Reason.Kind.WITHIN_COMPANY, ""));
        assertThat(understand("4006381333931").meanings().getFirst().reasons())
                .containsExactly(new Reason(Reason.Kind.CHECK_DIGIT, ""));
    }

    @Test
    void anElementThatIsWrongIsNamedAmongTheReasons() {
        assertThat(understand("]C1011001234567890217261301")
                        .meanings()
                        .getFirst()
                        .reasons())
                .contains(new Reason(Reason.Kind.ELEMENT_FAULT, "gs1.date"));
    }

    @ParameterizedTest
    @CsvSource({
        "'', EMPTY",
        "']C1', EMPTY",
        "X001\u0001UECQAX, CONTROL_CHARACTER",
        "X001UECQAX\u202e, DIRECTION_MARK",
        "\u202eXAQCEU100X, DIRECTION_MARK",
        "X001\u200bUECQAX, DIRECTION_MARK",
        "X001\u0000UECQAX, CONTROL_CHARACTER"
    })
    void whatAPersonCouldNotSeeIsLookedUpByNothing(String raw, Reason.Kind why) {
        assertThat(understand(raw).candidates()).containsExactly(new Candidate.Unusable(why));
    }

    @Test
    void aCodeLongerThanAnySymbolIsNotRead() {
        assertThat(understand("0110012345678902" + "A".repeat(60_000)).candidates())
                .containsExactly(new Candidate.Unusable(Reason.Kind.TOO_LONG));
        assertThat(understand("1".repeat(60_000)).key()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyPlaceMakesSomethingOfAnything(ScanPlace place) {
        assertThat(List.of("", "X", "02345673", "QZUNDOS", "LP00492755414105", "012345678905"))
                .allSatisfy(raw -> assertThat(understand(raw).at(place)).isNotNull());
    }
}
