package tallydock.desk.kit.image;

import java.util.List;
import tallydock.desk.kit.text.Say;
import tallydock.domain.barcode.Symbology;
import tallydock.domain.barcode.meaning.Barcodes;
import tallydock.domain.barcode.meaning.Topic;
import tallydock.domain.digest.Bytes;
import tallydock.domain.picture.PictureSize;
import tallydock.usecase.image.FoundCode;
import tallydock.usecase.image.ImageScans;

/// A picture with the codes in it, as a screen shows them: `small` is a JPEG of the upright picture, `size` how many
/// pixels that has in full.
public record ShownPicture(Bytes small, PictureSize size, List<Code> codes) {
    private static final int MOST_SHOWN = 80;

    public ShownPicture {
        codes = List.copyOf(codes);
    }

    /// What it is in words, its text, and its corners around it.
    public record Code(Say what, String text, List<Corner> corners) {
        public Code {
            corners = List.copyOf(corners);
        }
    }

    /// In pixels of the full picture.
    public record Corner(double x, double y) {}

    static ShownPicture of(ImageScans scans) {
        return new ShownPicture(
                scans.picture().small(),
                scans.picture().size(),
                scans.codes().stream()
                        .map(code -> new Code(
                                what(code),
                                shown(code),
                                code.corners().stream()
                                        .map(corner -> new Corner(corner.x(), corner.y()))
                                        .toList()))
                        .toList());
    }

    private static Say what(FoundCode code) {
        var text = code.text();
        var topic = Barcodes.understand(text).meanings().getFirst().meaning().topic();
        String trade = text.aim().flatMap(Symbology::of).map(Symbology::trade).orElse("");
        return Say.key("kit.image.code", topic(topic), trade);
    }

    private static Say topic(Topic topic) {
        return switch (topic) {
            case CARTON -> Say.key("kit.image.topic.carton");
            case UNIT -> Say.key("kit.image.topic.unit");
            case CONTENT -> Say.key("kit.image.topic.content");
            case SHIPMENT -> Say.key("kit.image.topic.shipment");
            case PARCEL -> Say.key("kit.image.topic.parcel");
            case RETURN -> Say.key("kit.image.topic.return");
            case LOCATION -> Say.key("kit.image.topic.location");
            case TEXT, NOTHING, COMMAND, PERSON -> Say.key("kit.image.topic.text");
        };
    }

    /// On one or two lines; separators as a dot.
    private static String shown(FoundCode code) {
        String text = code.text().content().replace('\u001d', '·');
        return text.length() > MOST_SHOWN ? text.substring(0, MOST_SHOWN) + "…" : text;
    }
}
