package tallydock.desk.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import tallydock.desk.gallery.Setting;
import tallydock.desk.kit.pane.Toast;
import tallydock.desk.kit.text.Language;
import tallydock.desk.kit.theme.Theme;
import tallydock.desk.rooms.Trial;
import tallydock.desk.rooms.Window;
import tallydock.domain.barcode.Command;
import tallydock.domain.barcode.warehouse.TemporaryId;
import tallydock.domain.product.Sku;
import tallydock.domain.shipment.CartonNo;
import tallydock.usecase.MemoryStation;
import tallydock.usecase.label.dock.GivenId;
import tallydock.usecase.label.dock.TemporaryIds.SetAside;

/// A supervisor says which product an unknown code means.
class ReviewBindTest {
    private static final String ID = "TMP-0123456789";
    private static final String CODE = "6923450118726";

    private final ReviewBench bench = new ReviewBench();
    private final Window window = bench.window(new Setting(1366, 768, Language.ENGLISH, Theme.LIGHT, 14));

    private void scans(String code) {
        window.act(() -> bench.room().scanned(MemoryStation.scan(code)));
    }

    private void given(Optional<Sku> sku) {
        var head = bench.source.surprise.plan().head();
        var thing =
                new SetAside(new TemporaryId(ID), head.id(), CODE, Optional.of(new CartonNo("C-2")), Trial.NOW, false);
        bench.binding.ids.put(ID, new GivenId(thing, head, "12:00", sku, List.of()));
    }

    private List<Button> buttons(String text) {
        return bench.doors.modals().stream()
                .flatMap(ReviewBindTest::nodes)
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> button.getText().equals(text))
                .toList();
    }

    private static Stream<Node> nodes(Node node) {
        var inner = switch (node) {
            case ScrollPane pane -> nodes(pane.getContent());
            case Pane pane -> pane.getChildren().stream().flatMap(ReviewBindTest::nodes);
            default -> Stream.<Node>empty();
        };
        return Stream.concat(Stream.of(node), inner);
    }

    @Test
    void theCaseOfAnUnknownCodeOffersTheGoodsOfItsCarton() {
        ReviewBench.choose(window, 2);
        window.press("bind");
        assertThat(bench.doors.modals()).hasSize(1);

        window.act(() -> buttons("MUG-CRM-350").getFirst().fire());

        assertThat(bench.doors.modals()).isEmpty();
        assertThat(bench.binding.bound)
                .containsExactly(CODE + " MUG-CRM-350 " + bench.doors.actor().id());
        assertThat(bench.doors.notes()).anyMatch(note -> note.contains("review.bind.done"));
    }

    @Test
    void aScanNamesTheGoodsAndWhatIsNoneIsSaid() {
        ReviewBench.choose(window, 2);
        window.press("bind");

        scans("NO-SUCH");
        assertThat(bench.binding.bound).isEmpty();
        assertThat(bench.doors.modals())
                .singleElement()
                .satisfies(box -> assertThat(box.lookup("#bind-remark")).isNotNull());

        scans("LUM-DESK-WHT");
        assertThat(bench.binding.bound)
                .containsExactly(CODE + " LUM-DESK-WHT " + bench.doors.actor().id());
    }

    @Test
    void otherCasesAreNotLinked() {
        ReviewBench.choose(window, 0);

        assertThat(window.find("bind")).isEmpty();
    }

    @Test
    void backLeavesTheBoxAndNothingIsSaid() {
        ReviewBench.choose(window, 2);
        window.press("bind");

        window.act(() -> assertThat(bench.room().pressed(Command.BACK)).isTrue());

        assertThat(bench.doors.modals()).isEmpty();
        assertThat(bench.binding.bound).isEmpty();
    }

    @Test
    void aTemporaryIdFindsItsCase() {
        given(Optional.empty());

        scans(ID);

        assertThat(window.words()).contains(CODE);
        assertThat(window.find("bind")).isPresent();
        assertThat(bench.doors.notes()).anyMatch(note -> note.contains("review.id.unknown"));
    }

    @Test
    void aTemporaryIdThatIsKnownSaysWhatItIsAndCanBeTakenBack() {
        given(Optional.of(new Sku("MUG-CRM-350")));

        scans(ID);
        assertThat(bench.doors.notes()).anyMatch(note -> note.contains("review.id.bound"));
        window.act(() -> buttons("Take back").getFirst().fire());

        assertThat(bench.binding.bound)
                .containsExactly(CODE + " nothing " + bench.doors.actor().id());
    }

    @Test
    void theSignOnGoodsInQuarantineFindsTheirCase() {
        quarantined("MUG-CRM-350", "C-1");

        scans(ID);

        assertThat(window.find("case-detail")).isPresent();
        assertThat(window.words()).contains("Damaged", "MUG-CRM-350");
        assertThat(window.find("bind")).isEmpty();
        assertThat(bench.doors.notes()).anyMatch(note -> note.contains("review.id.quarantined"));
        assertThat(bench.doors.toasts()).containsExactly(Toast.Kind.DONE);
    }

    @Test
    void aSignWhoseCaseIsGoneSaysSo() {
        quarantined("MUG-CRM-350", "C-9");

        scans(ID);

        assertThat(bench.doors.notes()).anyMatch(note -> note.contains("review.id.no-case"));
        assertThat(bench.doors.toasts()).endsWith(Toast.Kind.NOT_YET);
    }

    private void quarantined(String sku, String carton) {
        var head = bench.source.surprise.plan().head();
        var thing =
                new SetAside(new TemporaryId(ID), head.id(), sku, Optional.of(new CartonNo(carton)), Trial.NOW, true);
        bench.binding.ids.put(ID, new GivenId(thing, head, "12:00", Optional.empty(), List.of()));
    }

    @Test
    void anIdThatNobodyGaveIsSaidToBeUnknownHere() {
        scans(ID);

        assertThat(bench.doors.notes()).anyMatch(note -> note.contains("review.id.nobody"));
    }
}
