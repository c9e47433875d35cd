package tallydock.desk.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tallydock.desk.gallery.Setting;
import tallydock.desk.kit.room.RoomTarget;
import tallydock.desk.kit.text.Language;
import tallydock.desk.kit.theme.Theme;
import tallydock.desk.rooms.Window;
import tallydock.domain.barcode.Command;
import tallydock.domain.discrepancy.Discrepancy;
import tallydock.domain.discrepancy.DiscrepancyType;
import tallydock.domain.document.match.MatchField;
import tallydock.domain.document.match.Paper;
import tallydock.domain.document.match.PaperMismatch;
import tallydock.domain.fact.ImportId;
import tallydock.domain.product.Names;
import tallydock.domain.product.Sku;
import tallydock.domain.receiving.StillExpected;

/// The room of discrepancies in a window, with sample cases behind it.
class ReviewRoomTest {
    private static final Setting COMPACT = new Setting(1366, 768, Language.ENGLISH, Theme.LIGHT, 14);
    private static final Setting WIDE = new Setting(1920, 1080, Language.ENGLISH, Theme.LIGHT, 14);

    private final ReviewBench bench = new ReviewBench();

    private Window window(Setting setting) {
        return bench.window(setting);
    }

    private static TableView<Discrepancy> cases(Window window) {
        return window.table("cases");
    }

    private static void choose(Window window, int row) {
        ReviewBench.choose(window, row);
    }

    @Test
    void noCasesMeansWellCounted() {
        bench.source.cases.clear();

        assertThat(window(COMPACT).words()).contains("No open cases. Well counted.");
    }

    @Test
    void casesThatCannotBeReadAreReadAgain() {
        bench.source.broken = true;
        var window = window(COMPACT);
        assertThat(window.words()).contains("The cases cannot be read", "Code CASES-CANNOT-READ");

        bench.source.broken = false;
        window.press("again");

        assertThat(cases(window).getItems()).hasSize(7);
    }

    @Test
    void whatMayStillComeIsSaidCalmlyAndIsNoCase() {
        var plan = bench.source.surprise.plan();
        bench.source.expected =
                List.of(new StillExpected(plan.head(), 29, 1, 372), new StillExpected(plan.head(), 1, 0, 4));

        assertThat(bench.window(WIDE).words()).contains("Still expected: 31 cartons, 376 units in 2 shipments");
    }

    @Test
    void chipsShowOnlyTheirKindsAndTogetherBoth() {
        var window = window(COMPACT);

        window.press("kind-SHORT");
        assertThat(cases(window).getItems()).extracting(Discrepancy::type).containsExactly(DiscrepancyType.SHORT);

        window.press("kind-OVER");
        assertThat(cases(window).getItems()).hasSize(2);
    }

    @Test
    void textAndChipsThatMatchNothingAreClearedTogether() {
        var window = window(COMPACT);
        var filter = (TextField) window.find("filter").orElseThrow();
        window.press("kind-SHORT");
        window.act(() -> filter.setText("6923450118726"));
        assertThat(window.words()).contains("Nothing matches.");

        window.press("clear");

        assertThat(cases(window).getItems()).hasSize(7);
        assertThat(((ToggleButton) window.find("kind-SHORT").orElseThrow()).isSelected())
                .isFalse();
    }

    @Test
    void aCaseIsFoundByTheNameOfItsItemInEitherLanguage() {
        var window = window(COMPACT);
        var filter = (TextField) window.find("filter").orElseThrow();

        window.act(() -> filter.setText("stoneware"));
        assertThat(cases(window).getItems()).hasSize(3);

        window.act(() -> filter.setText("\u9a6c\u514b\u676f"));
        assertThat(cases(window).getItems()).hasSize(3);
    }

    @Test
    void boxesWithOneLabelStandSideBySideWithWhoOpenedThemWhereAndWhen() {
        bench.source.twoBoxes();
        var window = window(WIDE);

        window.press("kind-DUPLICATE_LABEL");
        choose(window, 0);

        assertThat(window.words())
                .contains(
                        "2 boxes, one label",
                        "Box C-1",
                        "Box BOX-0123456789",
                        "2 units",
                        "not weighed",
                        "2.30 kg",
                        "by Mei Lin",
                        "This label left no printer of this station.");
        assertThat(window.words()).anyMatch(word -> word.startsWith("Second box, named BOX-0123456789"));
    }

    @Test
    void aCaseOfPapersShowsEverySideAndWhereItStandsAndOffersNoPhoto() {
        bench.source.disagree();
        var window = window(WIDE);

        window.press("kind-DOCUMENT_MISMATCH");
        choose(window, 0);

        assertThat(window.words())
                .contains(
                        "HS code: packing list 691200, invoice 69120010 / 701337, register 691200",
                        "69120010 / 701337",
                        "PL-2026-0117.xlsx / 装箱单, column E, rows 12, 13",
                        "CI-2026-077.xlsx / Invoice, column E, row 9",
                        "Checksum valid",
                        "File changed",
                        "Entered by hand in the room of products.")
                .anyMatch(words -> words.startsWith("MUG-CRM-350, HS code:") && words.contains("Ask the seller"));
        assertThat(window.find("add-photo")).isEmpty();
        assertThat(window.find("proof")).isEmpty();
    }

    @Test
    void aCaseOfPapersStaysChosenWhenANewVersionSaysSomethingElse() {
        bench.source.disagree();
        var window = window(WIDE);
        choose(window, 7);

        var before = bench.source.cases.removeLast();
        var other = new PaperMismatch(
                java.util.Optional.of(new Sku("MUG-CRM-350")),
                MatchField.HS_CODE,
                Map.of(Paper.PACKING_LIST, "691200", Paper.INVOICE, "701337"));
        bench.source.cases.add(new Discrepancy(
                before.shipment(),
                before.type(),
                before.carton(),
                new Discrepancy.About.Papers(other, new ImportId(new UUID(8, 8)), Names.NONE),
                before.units(),
                before.seen()));
        window.act(() -> bench.room().enter(new RoomTarget.AsItWas()));

        assertThat(window.find("said-INVOICE")).isPresent();
        assertThat(window.words()).contains("701337").doesNotContain("69120010 / 701337");
    }

    @Test
    void aTargetShowsTheCasesOfOneShipment() {
        var other = bench.source.elsewhere("PO-77");
        bench.source.cases.add(other);
        var window = window(COMPACT);

        window.act(() ->
                bench.room().enter(new RoomTarget.OfShipment(other.shipment().id(), java.util.Optional.empty())));

        assertThat(cases(window).getItems()).containsExactly(other);
    }

    @Test
    void aCaseShowsTheScansThatMadeItAndWhoMadeThem() {
        var window = window(WIDE);

        choose(window, 0);

        assertThat(window.words())
                .contains("Counted 1: MUG-CRM-350", "Carton opened: C-1", "Damaged 1: " + Command.DAMAGED.payload());
        assertThat(window.words()).anyMatch(text -> text.startsWith("Mei Lin, "));
    }

    @Test
    void aPhotoThatWasAskedForIsADebtOfItsCaseAlone() {
        bench.source.askForPhoto();
        var window = window(WIDE);

        choose(window, 2);
        assertThat(window.words()).doesNotContain("Photo due");

        choose(window, 1);
        assertThat(window.words()).contains("Photo due");
    }

    @Test
    void aCartonNobodyOpenedHasNoScansAndSaysSo() {
        var window = window(WIDE);

        choose(window, 5);

        assertThat(window.words()).contains("No scan belongs to this case: the carton was never opened.");
    }

    @Test
    void escTakesTheDetailOffTheTableInASmallWindow() {
        var window = window(COMPACT);
        choose(window, 1);
        assertThat(window.find("case-detail")).isPresent();

        window.act(() -> assertThat(bench.room().pressed(Command.BACK)).isTrue());

        assertThat(window.find("case-detail")).isEmpty();
    }

    @Test
    void theReportOfItsShipmentIsExported() {
        var window = window(WIDE);
        choose(window, 0);

        window.press("export-report");

        assertThat(window.words()).contains("Report saved", "/tmp/report-FBA15TD0001X.xlsx");
    }

    @Test
    void fiftyThousandCasesScrollWithAHandfulOfRowsDrawn() {
        bench.source = SampleCases.many(50_000);
        var window = window(WIDE);
        var table = cases(window);

        window.act(() -> table.scrollTo(49_999));

        assertThat(window.words()).contains("SKU-49999", "50,000 of 50,000");
        assertThat(table.lookupAll(".table-row-cell")).hasSizeLessThan(40);
        assertThat(table.getFixedCellSize()).isPositive();
    }

    @Test
    void aHeadingSortsByFigureNotByLetter() {
        bench.source = SampleCases.many(60);
        var window = window(WIDE);
        var table = cases(window);

        window.act(() -> table.getSortOrder().add(table.getColumns().get(4)));

        assertThat(table.getItems())
                .extracting(found -> found.units().declared())
                .isSorted();
    }

    static List<Setting> settings() {
        return Setting.usual();
    }

    @ParameterizedTest
    @MethodSource("settings")
    void nothingIsCutShortOrOutside(Setting setting) {
        var window = window(setting);
        window.picture("review-list-" + setting.name());
        assertThat(window.faults()).as("list").isEmpty();

        bench.source.expected =
                List.of(new StillExpected(bench.source.surprise.plan().head(), 29, 1, 372));
        window.act(() -> bench.room().enter(new RoomTarget.AsItWas()));
        assertThat(window.faults()).as("expected").isEmpty();

        choose(window, 0);
        window.picture("review-detail-" + setting.name());
        assertThat(window.faults()).as("detail").isEmpty();
    }
}
