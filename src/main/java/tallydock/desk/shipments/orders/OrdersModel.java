package tallydock.desk.shipments.orders;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import tallydock.desk.kit.room.DeskTools;
import tallydock.desk.kit.text.Say;
import tallydock.domain.people.Deed;
import tallydock.usecase.trade.EraseRecipients.Result;

/// The order lists of this station, and step by step the erasing of recipients: which list and orders, what
/// would go, and only then the erasing.
public final class OrdersModel {
    private final Erasing erasing;
    private final DeskTools tools;
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(new Step.Reading());

    /// How far it is.
    public sealed interface Step {
        /// The lists are being read.
        record Reading() implements Step {}

        /// A list is to be chosen; `remark` says why the last choice could not be taken, or what was done.
        record Choosing(List<OrderListRow> lists, Say remark) implements Step {
            public Choosing {
                lists = List.copyOf(lists);
            }
        }

        /// It is asked whether these orders are meant.
        record Asking(OrderListRow list, Set<String> said, List<String> orders, long kept) implements Step {
            public Asking {
                said = Set.copyOf(said);
                orders = List.copyOf(orders);
            }
        }
    }

    public OrdersModel(Erasing erasing, DeskTools tools) {
        this.erasing = erasing;
        this.tools = tools;
    }

    /// How far it is.
    public ReadOnlyObjectProperty<Step> step() {
        return step.getReadOnlyProperty();
    }

    /// Whether the person may erase, alone or with a colleague's leave.
    public boolean isOffered() {
        return tools.doors().isOffered(Deed.ERASE_RECIPIENTS);
    }

    /// Whether a colleague must allow it.
    public boolean isLocked() {
        return tools.doors().isLocked(Deed.ERASE_RECIPIENTS);
    }

    /// Reads the lists anew.
    public void refresh() {
        read(Say.nothing());
    }

    private void read(Say remark) {
        step.set(new Step.Reading());
        tools.background()
                .run(
                        () -> erasing.all().stream().map(OrderListRow::of).toList(),
                        lists -> step.set(new Step.Choosing(lists, remark)),
                        this::broke);
    }

    /// Asks what would go. `numbers` are those of orders, one a line or with commas or spaces between; none
    /// for all.
    public void ask(OrderListRow list, String numbers) {
        Set<String> said = new LinkedHashSet<>(Arrays.stream(numbers.split("[\\s,;，；、]+"))
                .filter(number -> !number.isEmpty())
                .toList());
        tools.background().run(() -> erasing.look(list.list(), said), found -> asked(list, said, found), this::broke);
    }

    private void asked(OrderListRow list, Set<String> said, Result found) {
        switch (found) {
            case Result.Meant(var orders, long kept) -> step.set(new Step.Asking(list, said, orders, kept));
            case Result.NoSuchOrders(var numbers) ->
                remark(Say.key("shipments.orders.unknown", String.join(", ", numbers)));
            case Result.NoSuchList _, Result.Erased _ -> refresh();
        }
    }

    private void remark(Say remark) {
        if (step.get() instanceof Step.Choosing choosing) {
            step.set(new Step.Choosing(choosing.lists(), remark));
        }
    }

    /// Erases nothing and goes back to the lists.
    public void leave() {
        refresh();
    }

    /// Erases what was asked about, in the name of whoever may.
    public void erase() {
        asking().ifPresent(asking -> tools.doors()
                .allowed(
                        Deed.ERASE_RECIPIENTS,
                        by -> tools.background()
                                .run(
                                        () -> erasing.erase(asking.list().list(), asking.said(), by),
                                        this::erased,
                                        this::broke)));
    }

    private Optional<Step.Asking> asking() {
        return step.get() instanceof Step.Asking asking ? Optional.of(asking) : Optional.empty();
    }

    private void erased(Result result) {
        if (result instanceof Result.Erased(long recipients)) {
            read(Say.key("shipments.orders.erased", recipients));
        } else {
            refresh();
        }
    }

    private void broke(RuntimeException cause) {
        step.set(new Step.Choosing(List.of(), Say.nothing()));
        tools.doors().failed(Say.key("shipments.orders.broke"), cause);
    }
}
