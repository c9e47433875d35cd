package tallydock.wire;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import tallydock.domain.digest.Bytes;
import tallydock.domain.label.Band;
import tallydock.domain.label.Band.Height;
import tallydock.domain.label.Band.Part;
import tallydock.domain.label.Content;
import tallydock.domain.label.Content.Align;
import tallydock.domain.label.Content.Look;
import tallydock.domain.label.Drawing;
import tallydock.domain.label.LabelKind;
import tallydock.domain.label.Pattern;
import tallydock.domain.label.SymbolKind.Linear;
import tallydock.domain.label.SymbolKind.Square;
import tallydock.domain.label.Template;

/// The written form of label templates, in facts and in files.
final class TemplateForms {
    private TemplateForms() {}

    record TemplateV1(String id, int version, String kind, int marginUm, List<BandV1> bands) {
        static TemplateV1 of(Template template) {
            var bands = template.bands().stream().map(BandV1::of).toList();
            return new TemplateV1(
                    template.id(), template.version(), template.kind().name(), template.marginUm(), bands);
        }

        Template toTemplate() {
            var read = bands.stream().map(BandV1::toBand).toList();
            return new Template(id, version, LabelKind.valueOf(kind), marginUm, read);
        }
    }

    /// @param um height in micrometres; without it the band has `share` of the rest
    record BandV1(OptionalInt um, OptionalInt share, boolean isRuled, List<PartV1> parts) {
        static BandV1 of(Band band) {
            var parts = band.parts().stream().map(PartV1::of).toList();
            return switch (band.height()) {
                case Height.Fixed(int um) -> new BandV1(OptionalInt.of(um), OptionalInt.empty(), band.isRuled(), parts);
                case Height.Rest(int share) ->
                    new BandV1(OptionalInt.empty(), OptionalInt.of(share), band.isRuled(), parts);
            };
        }

        Band toBand() {
            Height height = um.isPresent() ? new Height.Fixed(um.getAsInt()) : new Height.Rest(share.orElseThrow());
            return new Band(height, isRuled, parts.stream().map(PartV1::toPart).toList());
        }
    }

    /// One of the contents; none is room.
    record PartV1(
            int share,
            Optional<WordsV1> words,
            Optional<BarsV1> bars,
            Optional<MatrixV1> matrix,
            Optional<PictureV1> picture) {
        private static PartV1 room(int share) {
            return new PartV1(share, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        }

        static PartV1 of(Part part) {
            var blank = room(part.share());
            return switch (part.content()) {
                case Content.Words words -> blank.with(WordsV1.of(words));
                case Content.Bars bars -> blank.with(BarsV1.of(bars));
                case Content.Matrix matrix -> blank.with(MatrixV1.of(matrix));
                case Content.Picture picture -> blank.with(PictureV1.of(picture));
                case Content.Room _ -> blank;
            };
        }

        private PartV1 with(WordsV1 said) {
            return new PartV1(share, Optional.of(said), bars, matrix, picture);
        }

        private PartV1 with(BarsV1 said) {
            return new PartV1(share, words, Optional.of(said), matrix, picture);
        }

        private PartV1 with(MatrixV1 said) {
            return new PartV1(share, words, bars, Optional.of(said), picture);
        }

        private PartV1 with(PictureV1 said) {
            return new PartV1(share, words, bars, matrix, Optional.of(said));
        }

        Part toPart() {
            Content content = words.<Content>map(WordsV1::toWords)
                    .or(() -> bars.map(BarsV1::toBars))
                    .or(() -> matrix.map(MatrixV1::toMatrix))
                    .or(() -> picture.map(PictureV1::toPicture))
                    .orElseGet(Content.Room::new);
            return new Part(share, content);
        }
    }

    record WordsV1(String text, int sizeUm, String look, String align, boolean isBlock) {
        static WordsV1 of(Content.Words words) {
            return new WordsV1(
                    words.pattern().text(),
                    words.sizeUm(),
                    words.look().name(),
                    words.align().name(),
                    words.isBlock());
        }

        Content.Words toWords() {
            return new Content.Words(new Pattern(text), sizeUm, Look.valueOf(look), Align.valueOf(align), isBlock);
        }
    }

    record BarsV1(String symbol, String payload, boolean isReadable) {
        static BarsV1 of(Content.Bars bars) {
            return new BarsV1(bars.symbol().name(), bars.payload().text(), bars.isReadable());
        }

        Content.Bars toBars() {
            return new Content.Bars(Linear.valueOf(symbol), new Pattern(payload), isReadable);
        }
    }

    record MatrixV1(String symbol, String payload, String align) {
        static MatrixV1 of(Content.Matrix matrix) {
            return new MatrixV1(
                    matrix.symbol().name(),
                    matrix.payload().text(),
                    matrix.align().name());
        }

        Content.Matrix toMatrix() {
            return new Content.Matrix(Square.valueOf(symbol), new Pattern(payload), Align.valueOf(align));
        }
    }

    record PictureV1(int width, int height, String bits, String align) {
        static PictureV1 of(Content.Picture picture) {
            var drawing = picture.drawing();
            String bits = Base64.getEncoder().encodeToString(drawing.bits().toArray());
            return new PictureV1(
                    drawing.width(), drawing.height(), bits, picture.align().name());
        }

        Content.Picture toPicture() {
            var dots = Bytes.of(Base64.getDecoder().decode(bits));
            return new Content.Picture(new Drawing(width, height, dots), Align.valueOf(align));
        }
    }
}
