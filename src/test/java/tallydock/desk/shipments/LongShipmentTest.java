package tallydock.desk.shipments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tallydock.desk.gallery.Setting;
import tallydock.desk.kit.text.Language;
import tallydock.desk.kit.theme.Theme;
import tallydock.desk.rooms.Window;
import tallydock.domain.discrepancy.DiscrepancyType;
import tallydock.domain.receiving.Receipt.CartonReceipt;
import tallydock.domain.receiving.Receipt.Status;
import tallydock.domain.shipment.CartonNo;

/// A shipment of many pages of cartons in the room.
class LongShipmentTest {
    private static final Setting COMPACT = new Setting(1366, 768, Language.ENGLISH, Theme.LIGHT, 14);
    private static final int A_PAGE = 100;

    private final ShipmentsBench bench = new ShipmentsBench();
    private final List<Integer> asked = new ArrayList<>();

    LongShipmentTest() {
        bench.shelf.firstPage = page(0);
        bench.shelf.pages = new ShipmentDetail.Pages(3, number -> {
            asked.add(number);
            return page(number);
        });
    }

    @Test
    void itOpensWithItsFirstPageAloneAndReadsOnAsOneScrolls() {
        var window = bench.withFirstChosen(COMPACT);
        assertThat(window.table("cartons").getItems()).hasSize(A_PAGE);
        assertThat(asked).isEmpty();

        scrollToEnd(window);
        assertThat(asked).containsExactly(1);
        assertThat(window.table("cartons").getItems()).hasSize(2 * A_PAGE);

        scrollToEnd(window);
        scrollToEnd(window);
        assertThat(asked).containsExactly(1, 2);
        assertThat(window.<CartonReceipt>table("cartons").getItems())
                .extracting(carton -> carton.carton().orElseThrow().text())
                .isEqualTo(IntStream.range(0, 3 * A_PAGE)
                        .mapToObj(Integer::toString)
                        .toList());
    }

    @Test
    void aPageThatComesWhenAnotherShipmentIsLookedAtIsDropped() {
        var waiting = new ArrayDeque<Runnable>();
        var window = bench.withFirstChosen(COMPACT);
        bench.work = waiting::add;
        scrollToEnd(window);
        assertThat(waiting).hasSize(1);
        bench.work = Runnable::run;
        bench.shelf.pages = new ShipmentDetail.Pages(1, _ -> List.of());
        var shipments = window.<ShipmentRow>table("shipments");
        window.act(() -> shipments.getSelectionModel().select(1));
        window.act(() -> shipments.getOnMouseClicked().handle(null));

        window.act(() -> waiting.remove().run());

        assertThat(asked).containsExactly(1);
        assertThat(window.table("cartons").getItems()).hasSize(A_PAGE);
    }

    private static void scrollToEnd(Window window) {
        var cartons = window.table("cartons");
        window.act(() -> cartons.scrollTo(cartons.getItems().size() - 1));
        window.settle();
    }

    private static List<CartonReceipt> page(int number) {
        return IntStream.range(number * A_PAGE, (number + 1) * A_PAGE)
                .mapToObj(no -> new CartonReceipt(
                        Optional.of(new CartonNo(Integer.toString(no))),
                        Status.MISSING,
                        Set.copyOf(EnumSet.of(DiscrepancyType.MISSING_CARTON)),
                        List.of(),
                        0))
                .toList();
    }
}
