package tallydock.desk.shipments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import tallydock.desk.gallery.Setting;
import tallydock.desk.kit.text.Language;
import tallydock.desk.kit.text.Moments;
import tallydock.desk.kit.text.Texts;
import tallydock.desk.kit.theme.Theme;
import tallydock.desk.rooms.FakeDoors;
import tallydock.desk.rooms.Trial;
import tallydock.desk.rooms.Window;
import tallydock.desk.shipments.orders.OrdersModel;
import tallydock.desk.shipments.orders.OrdersPane;
import tallydock.domain.people.Role;

class OrderRecipientsTest {
    private static final Setting COMPACT = new Setting(1366, 768, Language.ENGLISH, Theme.LIGHT, 14);

    private final SampleOrders orders = new SampleOrders();
    private FakeDoors doors = new FakeDoors(Role.SUPERVISOR);

    private Window window() {
        return Window.whole(COMPACT, (texts, _) -> pane(texts), "shipments");
    }

    private OrdersPane pane(Texts texts) {
        var model = new OrdersModel(orders.erasing(), Trial.tools(texts, doors, Runnable::run));
        model.refresh();
        return new OrdersPane(texts, new Moments(ZoneId.of("UTC")), model, () -> {});
    }

    @Test
    void erasingAsksFirstAndSaysWhatGoesWhatStaysAndWhereCopiesLie() {
        var window = window();
        assertThat(window.words()).contains("orders-1121.xlsx", "2 orders, 2 recipients kept");

        window.type("order-numbers", "A-1002");
        window.press("ask-erase");

        assertThat(window.words())
                .contains("1 order of orders-1121.xlsx: A-1002")
                .anyMatch(words -> words.startsWith("What goes: name and address of 1 recipient"))
                .anyMatch(words -> words.startsWith("What stays: the orders with their numbers"))
                .anyMatch(words -> words.contains("up to 14 days"));
        assertThat(orders.gone()).isEmpty();

        window.press("erase-not");
        assertThat(orders.gone()).isEmpty();
    }

    @Test
    void onlyTheOrdersThatAreNamedAreErased() {
        var window = window();
        window.type("order-numbers", "A-1002");
        window.press("ask-erase");
        window.press("erase-for-good");

        assertThat(orders.gone()).hasSize(1);
        assertThat(window.words()).contains("1 recipient is erased.", "2 orders, 1 recipient kept");

        window.press("ask-erase");
        window.press("erase-for-good");
        assertThat(orders.gone()).hasSize(2);
    }

    @Test
    void aNumberThatTheListDoesNotHaveErasesNothing() {
        var window = window();
        window.type("order-numbers", "A-1002, A-7");
        window.press("ask-erase");

        assertThat(window.words()).contains("Nothing was erased. The list has no orders of these numbers: A-7");
        assertThat(window.find("erase-for-good").map(Node::isVisible)).isEmpty();
    }

    @Test
    void aReceiverErasesOnlyWithASupervisorsLeaveAndAViewerIsNotOfferedIt() {
        doors = new FakeDoors(Role.RECEIVER);
        var window = window();
        window.press("ask-erase");
        window.press("erase-for-good");
        assertThat(doors.notes()).contains("authorise ERASE_RECIPIENTS");

        var bench = new ShipmentsBench();
        assertThat(bench.window(COMPACT).find("order-recipients")).isPresent();
        bench.doors = new FakeDoors(Role.VIEWER);
        assertThat(bench.window(COMPACT).find("order-recipients")).isEmpty();
    }
}
