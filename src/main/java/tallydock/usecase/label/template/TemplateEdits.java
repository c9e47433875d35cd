package tallydock.usecase.label.template;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import tallydock.domain.label.Band;
import tallydock.domain.label.Band.Part;
import tallydock.domain.label.Template;

/// The changes a person makes to the bands of a template. Places count from 0; what cannot be done changes nothing.
public final class TemplateEdits {
    private TemplateEdits() {}

    /// The band one place further down, or up with a negative step.
    public static Template moved(Template template, int place, int step) {
        int target = place + step;
        boolean can = isIn(template.bands(), place) && isIn(template.bands(), target);
        return can ? withBands(template, bands -> bands.add(target, bands.remove(place))) : template;
    }

    /// Without the band; the last one stays.
    public static Template without(Template template, int place) {
        boolean can = isIn(template.bands(), place) && template.bands().size() > 1;
        return can ? withBands(template, bands -> bands.remove(place)) : template;
    }

    /// With one band more below the one at `place`.
    public static Template withBelow(Template template, int place, Band band) {
        boolean can = template.bands().size() < Template.MOST_BANDS;
        int at = Math.clamp(place + 1L, 0, template.bands().size());
        return can ? withBands(template, bands -> bands.add(at, band)) : template;
    }

    /// With the band at `place` changed.
    public static Template changed(Template template, int place, UnaryOperator<Band> change) {
        return isIn(template.bands(), place)
                ? withBands(template, bands -> bands.set(place, change.apply(bands.get(place))))
                : template;
    }

    private static Template withBands(Template template, Consumer<List<Band>> change) {
        var bands = new ArrayList<>(template.bands());
        change.accept(bands);
        return template.withBands(bands);
    }

    /// With one part more at the right.
    public static Band withPart(Band band, Part part) {
        boolean can = band.parts().size() < Band.MOST_PARTS;
        return can ? withParts(band, parts -> parts.add(part)) : band;
    }

    /// Without a part; the last one stays.
    public static Band withoutPart(Band band, int place) {
        boolean can = isIn(band.parts(), place) && band.parts().size() > 1;
        return can ? withParts(band, parts -> parts.remove(place)) : band;
    }

    /// With the part at `place` changed.
    public static Band changedPart(Band band, int place, UnaryOperator<Part> change) {
        return isIn(band.parts(), place)
                ? withParts(band, parts -> parts.set(place, change.apply(parts.get(place))))
                : band;
    }

    private static Band withParts(Band band, Consumer<List<Part>> change) {
        var parts = new ArrayList<>(band.parts());
        change.accept(parts);
        return new Band(band.height(), band.isRuled(), parts);
    }

    private static boolean isIn(List<?> list, int place) {
        return place >= 0 && place < list.size();
    }
}
