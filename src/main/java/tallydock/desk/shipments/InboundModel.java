package tallydock.desk.shipments;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import tallydock.desk.kit.room.DeskTools;
import tallydock.desk.kit.text.Say;
import tallydock.domain.fact.Actor;
import tallydock.domain.fact.InboundFact;
import tallydock.domain.people.Deed;
import tallydock.domain.shipment.ShipmentHead;
import tallydock.domain.shipment.ShipmentId;

/// What a person says of the inbound that is looked at: that was all, more is to come, count it blind, this
/// invoice is its. Who may not asks a colleague first.
public final class InboundModel {
    private final Telling telling;
    private final DeskTools tools;
    private final Runnable told;
    private final ReadOnlyBooleanWrapper asking = new ReadOnlyBooleanWrapper();

    /// Writes it down; takes its time.
    @FunctionalInterface
    public interface Telling {
        void run(ShipmentId shipment, InboundFact fact, Actor by);
    }

    /// `told` hears when something was written down.
    public InboundModel(Telling telling, DeskTools tools, Runnable told) {
        this.telling = telling;
        this.tools = tools;
        this.told = told;
    }

    /// Whether it is asked if that was all.
    public ReadOnlyBooleanProperty asking() {
        return asking.getReadOnlyProperty();
    }

    /// Whether the person may do it, alone or with a colleague's leave.
    public boolean isOffered(Deed deed) {
        return tools.doors().isOffered(deed);
    }

    /// Whether a colleague must allow it.
    public boolean isLocked(Deed deed) {
        return tools.doors().isLocked(deed);
    }

    /// First asks, with what is not in, whether that was all.
    public void ask() {
        asking.set(true);
    }

    public void notYet() {
        asking.set(false);
    }

    public void finish(ShipmentId shipment) {
        tell(Deed.FINISH_INBOUND, shipment, new InboundFact.InboundFinished(Optional.empty()));
    }

    public void reopen(ShipmentId shipment) {
        tell(Deed.FINISH_INBOUND, shipment, new InboundFact.InboundReopened());
    }

    public void countBlind(ShipmentId shipment, boolean blind) {
        tell(Deed.CHOOSE_BLIND_COUNT, shipment, new InboundFact.BlindCountChosen(blind));
    }

    /// An invoice whose purchase order names several shipments belongs to this one.
    public void placeInvoice(ShipmentHead shipment, String invoice) {
        tell(Deed.IMPORT_LIST, shipment.id(), new InboundFact.InvoiceAssigned(shipment.seller(), invoice));
    }

    private void tell(Deed deed, ShipmentId shipment, InboundFact fact) {
        tools.doors().allowed(deed, by -> tell(shipment, fact, by));
    }

    private void tell(ShipmentId shipment, InboundFact fact, Actor by) {
        asking.set(false);
        tools.background()
                .run(
                        () -> {
                            telling.run(shipment, fact, by);
                            return shipment;
                        },
                        _ -> told.run(),
                        cause -> tools.doors().failed(Say.key("shipments.inbound.not-told"), cause));
    }
}
