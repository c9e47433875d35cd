package tallydock.usecase.reading;

import java.time.InstantSource;
import java.util.List;
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
import tallydock.usecase.FactLog;

/// Keeps the layout of a sheet for the seller's next one with the same headings; a layout that says nothing drops what
/// was kept. A layout that is kept already makes no fact.
public final class RememberLayout {
    private final Ports ports;

    public RememberLayout(Ports ports) {
        this.ports = ports;
    }

    /// What it needs.
    public record Ports(SheetReadings readings, RememberedLayouts layouts, FactLog log, Ids ids, InstantSource clock) {}

    /// Keeps `layout` for sheets like that of the request.
    public void run(OpenSheet.Request request, SheetLayout layout, Actor actor) {
        ports.readings()
                .headings(request.sheet().file())
                .ifPresent(headings -> keep(request.seller(), headings, layout, actor));
    }

    private void keep(SellerId seller, HeaderFingerprint headings, SheetLayout layout, Actor actor) {
        var kept = ports.layouts()
                .of(seller, headings)
                .map(RememberedLayout::layout)
                .orElse(SheetLayout.UNSAID);
        if (kept.equals(layout)) {
            return;
        }
        long revision = ports.layouts().revision(seller, headings) + 1;
        var fact = layout.isUnsaid()
                ? new SheetLayoutDropped(seller, headings, revision)
                : new SheetLayoutChosen(seller, headings, layout, revision);
        var place = FactPlace.in(SettingsFact.sheetLayouts(seller));
        ports.log()
                .append(List.of(
                        new Draft(ports.ids().event(), actor, ports.clock().instant(), place, fact)));
    }
}
