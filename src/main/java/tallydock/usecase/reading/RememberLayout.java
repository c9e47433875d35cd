package tallydock.usecase.reading;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import tallydock.domain.document.choice.HeaderFingerprint;
import tallydock.domain.document.choice.RememberedLayout;
import tallydock.domain.document.choice.SheetLayout;
import tallydock.domain.fact.Actor;
import tallydock.domain.fact.Draft;
import tallydock.domain.fact.FactPlace;
import tallydock.domain.fact.Ids;
import tallydock.domain.fact.SettingsFact;
import tallydock.domain.fact.SettingsFact.SheetLayoutChosen;
import tallydock.domain.fact.SettingsFact.SheetLayoutDropped;
import tallydock.domain.product.SellerId;

/// Keeps the layout of a sheet for the seller's next one with the same headings; a layout that says nothing drops what
/// was kept. A layout that is kept already makes no fact.
public final class RememberLayout {
    private final Ports ports;

    public RememberLayout(Ports ports) {
        this.ports = ports;
    }

    /// What it needs.
    public record Ports(SheetReadings readings, RememberedLayouts layouts, Ids ids, InstantSource clock) {}

    /// The facts that keep `layout` for sheets like that of the request, at most one; they go into the log with the
    /// import.
    List<Draft> drafts(OpenSheet.Request request, SheetLayout layout, Actor actor) {
        return ports.readings().headings(request.sheet().file()).stream()
                .flatMap(headings -> fact(request.seller(), headings, layout).stream())
                .map(fact -> draft(request.seller(), fact, actor))
                .toList();
    }

    private Optional<SettingsFact> fact(SellerId seller, HeaderFingerprint headings, SheetLayout layout) {
        var kept = ports.layouts()
                .of(seller, headings)
                .map(RememberedLayout::layout)
                .orElse(SheetLayout.UNSAID);
        if (kept.equals(layout)) {
            return Optional.empty();
        }
        long revision = ports.layouts().revision(seller, headings) + 1;
        return Optional.of(
                layout.isUnsaid()
                        ? new SheetLayoutDropped(seller, headings, revision)
                        : new SheetLayoutChosen(seller, headings, layout, revision));
    }

    private Draft draft(SellerId seller, SettingsFact fact, Actor actor) {
        var place = FactPlace.in(SettingsFact.sheetLayouts(seller));
        return new Draft(ports.ids().event(), actor, ports.clock().instant(), place, fact);
    }
}
