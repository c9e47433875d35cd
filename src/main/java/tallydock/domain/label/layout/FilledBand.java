package tallydock.domain.label.layout;

import java.util.ArrayList;
import java.util.List;
import tallydock.domain.label.Band;
import tallydock.domain.label.Band.Height;
import tallydock.domain.label.Band.Part;
import tallydock.domain.label.Content;
import tallydock.domain.label.Content.Bars;
import tallydock.domain.label.Content.Matrix;
import tallydock.domain.label.Content.Picture;
import tallydock.domain.label.Content.Room;
import tallydock.domain.label.Content.Words;
import tallydock.domain.label.LabelValues;

/// A band with its words filled in; parts that say nothing leave their room to the others. A symbol
/// always stays, for that it has nothing to say must be told; so does a picture.
record FilledBand(Height height, boolean isRuled, List<Part> parts, List<String> said) {
    private static boolean stays(Content content) {
        return content instanceof Bars || content instanceof Matrix || content instanceof Picture;
    }

    static FilledBand of(Band band, LabelValues values) {
        var parts = new ArrayList<Part>();
        var said = new ArrayList<String>();
        boolean says = false;
        for (var part : band.parts()) {
            String text = said(part, values);
            boolean stays = stays(part.content());
            boolean isRoom = part.content() instanceof Room;
            if (!text.isEmpty() || stays || isRoom) {
                parts.add(part);
                said.add(text);
            }
            says |= !text.isEmpty() || stays;
        }
        return says
                ? new FilledBand(band.height(), band.isRuled(), parts, said)
                : new FilledBand(band.height(), false, List.of(), List.of());
    }

    private static String said(Part part, LabelValues values) {
        return switch (part.content()) {
            case Words words -> words.pattern().fill(values);
            case Bars bars -> bars.payload().fill(values);
            case Matrix matrix -> matrix.payload().fill(values);
            case Picture _, Room _ -> "";
        };
    }

    int fixedUm() {
        return height instanceof Height.Fixed(int um) ? um : 0;
    }

    int share() {
        return height instanceof Height.Rest(int share) ? share : 0;
    }
}
