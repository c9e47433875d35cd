package tallydock.domain.label;

import java.util.List;
import tallydock.domain.text.Printable;

/// A label as bands from top to bottom, which any stock of about the right size can take: the bands share
/// its height.
/// Templates are data: a person may copy one, change it and keep it under a version of its own.
///
/// @param id what people call it, and what keeps its versions together
/// @param marginUm what is left free along each edge, in micrometres
public record Template(String id, int version, LabelKind kind, int marginUm, List<Band> bands) {
    /// No label needs more lines.
    public static final int MOST_BANDS = 40;

    private static final int WIDEST_MARGIN = 50_000;
    private static final int LONGEST_ID = 60;

    public Template {
        bands = List.copyOf(bands);
        if (!isId(id)) {
            throw new IllegalArgumentException("a template has a name of 1 to " + LONGEST_ID + " characters");
        }
        if (bands.isEmpty() || bands.size() > MOST_BANDS) {
            throw new IllegalArgumentException("a label has 1 to " + MOST_BANDS + " bands, not " + bands.size());
        }
        if (version < 1 || marginUm < 0 || marginUm > WIDEST_MARGIN) {
            throw new IllegalArgumentException("no template: version " + version + ", margin " + marginUm);
        }
    }

    /// Whether a template can be called so.
    public static boolean isId(String id) {
        return !id.isEmpty()
                && id.length() <= LONGEST_ID
                && Printable.of(id, LONGEST_ID).equals(id)
                && !id.contains("\n");
    }

    /// The same with other bands.
    public Template withBands(List<Band> others) {
        return new Template(id, version, kind, marginUm, others);
    }

    /// The same under another name or version.
    public Template as(String otherId, int otherVersion) {
        return new Template(otherId, otherVersion, kind, marginUm, bands);
    }
}
