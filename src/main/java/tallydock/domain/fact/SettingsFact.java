package tallydock.domain.fact;

import java.time.ZoneId;
import tallydock.domain.document.choice.HeaderFingerprint;
import tallydock.domain.document.choice.SheetLayout;
import tallydock.domain.label.Template;
import tallydock.domain.label.sscc.SsccRange;
import tallydock.domain.product.SellerId;
import tallydock.domain.site.StationId;

/// A setting of a site took another value.
public sealed interface SettingsFact extends HouseFact {
    /// The one stream of a site's settings.
    StreamId STREAM = new StreamId(StreamKind.SETTINGS, "site");

    /// What people call the site.
    record SiteNamed(String name) implements SettingsFact {}

    /// How the seller's sheets with these headings are laid out, as a person chose when one of them was stored. The
    /// latest holds.
    ///
    /// @param revision counts the changes of this layout, from 1
    record SheetLayoutChosen(SellerId seller, HeaderFingerprint headings, SheetLayout layout, long revision)
            implements SettingsFact {}

    /// Sheets with these headings are laid out as they are found again.
    record SheetLayoutDropped(SellerId seller, HeaderFingerprint headings, long revision) implements SettingsFact {}

    /// The stream of the layouts of a seller's sheets.
    static StreamId sheetLayouts(SellerId seller) {
        return new StreamId(StreamKind.SETTINGS, "sheet-layouts/" + seller.name());
    }

    /// Days, shifts and deadlines of the site are counted in this zone.
    record TimeZoneChosen(ZoneId zone) implements SettingsFact {}

    /// The stream of the number ranges of all stations, so that each sees what the others have.
    StreamId SSCC_RANGES = new StreamId(StreamKind.SETTINGS, "sscc-ranges");

    /// From now on a station gives SSCCs of this range. The latest of a station holds.
    record SsccRangeChosen(StationId station, SsccRange range) implements SettingsFact {}

    /// The stream of label templates.
    StreamId TEMPLATES = new StreamId(StreamKind.SETTINGS, "label-templates");

    /// Labels of the template's id look so from now on. Of two with the same version the later holds; what was printed
    /// names the version it was printed with.
    record TemplateSaved(Template template) implements SettingsFact {}

    /// Labels of this id look as the program brings them; a template that the program does not bring is gone.
    record TemplateDropped(String id, int version) implements SettingsFact {}

    /// Photos may take so many bytes at each station of the site.
    record PhotoRoomChosen(long bytes) implements SettingsFact {}
}
