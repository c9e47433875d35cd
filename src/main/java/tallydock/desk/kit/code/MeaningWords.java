package tallydock.desk.kit.code;

import java.util.stream.Stream;
import tallydock.desk.kit.text.Say;
import tallydock.domain.barcode.meaning.Candidate;

/// Says what a scan can mean: what kind of thing, and which one.
public final class MeaningWords {
    private MeaningWords() {}

    /// The kind of thing.
    public static Say kind(Candidate candidate) {
        return switch (candidate) {
            case Candidate.CartonLabel _ -> Say.key("scan.meaning.carton");
            case Candidate.ListedLabel _ -> Say.key("scan.meaning.listed-carton");
            case Candidate.TradeItem _ -> Say.key("scan.meaning.item");
            case Candidate.SellerItem _ -> Say.key("scan.meaning.seller-item");
            case Candidate.CatalogueItem _ -> Say.key("scan.meaning.catalogue-item");
            case Candidate.DeclaredContent _ -> Say.key("scan.meaning.content");
            case Candidate.DeclaredBox _ -> Say.key("scan.meaning.box-content");
            default -> paper(candidate);
        };
    }

    private static Say paper(Candidate candidate) {
        return switch (candidate) {
            case Candidate.InboundShipment _ -> Say.key("scan.meaning.inbound");
            case Candidate.WarehouseInbound _ -> Say.key("scan.meaning.warehouse-inbound");
            case Candidate.Parcel(var number) ->
                Say.key("scan.meaning.parcel", number.carrier().trade());
            case Candidate.ReturnedUnit _ -> Say.key("scan.meaning.return");
            case Candidate.Location _ -> Say.key("scan.meaning.location");
            default -> own(candidate);
        };
    }

    private static Say own(Candidate candidate) {
        return switch (candidate) {
            case Candidate.CommandCode _ -> Say.key("scan.meaning.command");
            case Candidate.BrokenCommand _ -> Say.key("scan.meaning.broken-command");
            case Candidate.Badge _ -> Say.key("scan.meaning.badge");
            case Candidate.Unusable _ -> Say.key("scan.meaning.unusable");
            default -> Say.key("scan.meaning.plain");
        };
    }

    /// Which one; empty where the code tells no more than the kind does.
    public static String which(Candidate candidate) {
        return switch (candidate) {
            case Candidate.CartonLabel(var label) -> label;
            case Candidate.ListedLabel(var label) -> label;
            case Candidate.TradeItem(var gtin) -> gtin;
            case Candidate.SellerItem(var fnsku) -> fnsku.code();
            case Candidate.CatalogueItem(var asin) -> asin.code();
            case Candidate.DeclaredContent(var gtin, var count) ->
                count.isPresent() ? count.getAsLong() + " × " + gtin : gtin;
            case Candidate.DeclaredBox(var content) ->
                content.shipment().map(Object::toString).orElse("");
            default -> whichPaper(candidate);
        };
    }

    private static String whichPaper(Candidate candidate) {
        return switch (candidate) {
            case Candidate.InboundShipment(var shipment) -> shipment.code();
            case Candidate.WarehouseInbound(var code) ->
                String.join(
                        " ",
                        Stream.concat(Stream.of(code.shipment()), code.carton().stream())
                                .toList());
            case Candidate.Parcel(var number) -> number.number();
            case Candidate.ReturnedUnit(var lpn) -> lpn.code();
            case Candidate.Location(var code) -> code.code();
            case Candidate.CommandCode(var command) -> command.name();
            case Candidate.BrokenCommand(var code) -> code;
            case Candidate.PlainCode(var code) -> code;
            default -> "";
        };
    }
}
