package tallydock.wire;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import tallydock.domain.digest.Sha256;
import tallydock.domain.document.choice.HeaderFingerprint;
import tallydock.domain.fact.SettingsFact;
import tallydock.domain.fact.SettingsFact.PhotoRoomChosen;
import tallydock.domain.fact.SettingsFact.SheetLayoutChosen;
import tallydock.domain.fact.SettingsFact.SheetLayoutDropped;
import tallydock.domain.fact.SettingsFact.SiteNamed;
import tallydock.domain.fact.SettingsFact.SsccRangeChosen;
import tallydock.domain.fact.SettingsFact.TemplateDropped;
import tallydock.domain.fact.SettingsFact.TemplateSaved;
import tallydock.domain.fact.SettingsFact.TimeZoneChosen;
import tallydock.domain.product.SellerId;
import tallydock.wire.ChoiceForms.LayoutV1;
import tallydock.wire.TemplateForms.TemplateV1;

/// The written forms of settings.
final class SettingsForms {
    private static final FactForm<SiteNamed, SiteNamedV1> SITE_NAMED = new FactForm<>(
            "settings.site-named",
            SiteNamedV1.class,
            fact -> new SiteNamedV1(fact.name()),
            wire -> new SiteNamed(wire.name));
    private static final FactForm<TimeZoneChosen, TimeZoneChosenV1> TIME_ZONE = new FactForm<>(
            "settings.time-zone-chosen",
            TimeZoneChosenV1.class,
            fact -> new TimeZoneChosenV1(fact.zone().getId()),
            wire -> new TimeZoneChosen(zone(wire.zone)));

    private static final FactForm<SheetLayoutChosen, SheetLayoutChosenV1> LAYOUT_CHOSEN = new FactForm<>(
            "settings.sheet-layout-chosen",
            SheetLayoutChosenV1.class,
            fact -> new SheetLayoutChosenV1(
                    fact.seller().name(), fact.headings().hash().hex(), LayoutV1.of(fact.layout()), fact.revision()),
            wire -> new SheetLayoutChosen(
                    new SellerId(wire.seller), headings(wire.headings), wire.layout.toLayout(), wire.revision));
    private static final FactForm<SheetLayoutDropped, SheetLayoutDroppedV1> LAYOUT_DROPPED = new FactForm<>(
            "settings.sheet-layout-dropped",
            SheetLayoutDroppedV1.class,
            fact -> new SheetLayoutDroppedV1(
                    fact.seller().name(), fact.headings().hash().hex(), fact.revision()),
            wire -> new SheetLayoutDropped(new SellerId(wire.seller), headings(wire.headings), wire.revision));

    private static final FactForm<PhotoRoomChosen, PhotoRoomChosenV1> PHOTO_ROOM = new FactForm<>(
            "settings.photo-room-chosen",
            PhotoRoomChosenV1.class,
            fact -> new PhotoRoomChosenV1(fact.bytes()),
            wire -> new PhotoRoomChosen(wire.bytes));

    private static final FactForm<TemplateSaved, TemplateSavedV1> TEMPLATE_SAVED = new FactForm<>(
            "settings.label-template-saved",
            TemplateSavedV1.class,
            fact -> new TemplateSavedV1(TemplateV1.of(fact.template())),
            wire -> new TemplateSaved(wire.template.toTemplate()));
    private static final FactForm<TemplateDropped, TemplateDroppedV1> TEMPLATE_DROPPED = new FactForm<>(
            "settings.label-template-dropped",
            TemplateDroppedV1.class,
            fact -> new TemplateDroppedV1(fact.id(), fact.version()),
            wire -> new TemplateDropped(wire.id, wire.version));

    static final List<FactForm<?, ?>> ALL = List.of(
            SITE_NAMED,
            TIME_ZONE,
            LAYOUT_CHOSEN,
            LAYOUT_DROPPED,
            PHOTO_ROOM,
            TEMPLATE_SAVED,
            TEMPLATE_DROPPED,
            LabelForms.RANGE);

    private SettingsForms() {}

    static Encoded encode(SettingsFact fact) {
        return switch (fact) {
            case SiteNamed named -> SITE_NAMED.encode(named);
            case TimeZoneChosen chosen -> TIME_ZONE.encode(chosen);
            case SheetLayoutChosen chosen -> LAYOUT_CHOSEN.encode(chosen);
            case SheetLayoutDropped dropped -> LAYOUT_DROPPED.encode(dropped);
            case PhotoRoomChosen chosen -> PHOTO_ROOM.encode(chosen);
            case SsccRangeChosen chosen -> LabelForms.RANGE.encode(chosen);
            case TemplateSaved saved -> TEMPLATE_SAVED.encode(saved);
            case TemplateDropped dropped -> TEMPLATE_DROPPED.encode(dropped);
        };
    }

    /// A zone that only a newer table of zones has makes the payload unreadable here, not the program.
    private static ZoneId zone(String id) {
        try {
            return ZoneId.of(id);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("no such time zone here: " + id, e);
        }
    }

    private static HeaderFingerprint headings(String hash) {
        return new HeaderFingerprint(new Sha256(hash));
    }

    record SheetLayoutChosenV1(String seller, String headings, LayoutV1 layout, long revision) {}

    record SheetLayoutDroppedV1(String seller, String headings, long revision) {}

    record PhotoRoomChosenV1(long bytes) {}

    record TemplateSavedV1(TemplateV1 template) {}

    record TemplateDroppedV1(String id, int version) {}

    record SiteNamedV1(String name) {}

    record TimeZoneChosenV1(String zone) {}
}
