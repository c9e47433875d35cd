package tallydock.domain.label;

import java.util.List;

/// A label as bands from top to bottom, which any stock of about the right size can take: the bands share
/// its height.
/// Templates are data: a person may copy one, change it and keep it under a version of its own.
///
/// @param marginUm what is left free along each edge, in micrometres
public record Template(String id, int version, LabelKind kind, int marginUm, List<Band> bands) {
    private static final int MOST_BANDS = 40;
    private static final int WIDEST_MARGIN = 50_000;

    public Template {
        bands = List.copyOf(bands);
        if (bands.isEmpty() || bands.size() > MOST_BANDS) {
            throw new IllegalArgumentException("a label has 1 to " + MOST_BANDS + " bands, not " + bands.size());
        }
        if (version < 1 || marginUm < 0 || marginUm > WIDEST_MARGIN) {
            throw new IllegalArgumentException("no template: version " + version + ", margin " + marginUm);
        }
    }
}
