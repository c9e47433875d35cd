package tallydock.domain.barcode.meaning;

import java.util.Optional;
import java.util.OptionalLong;
import tallydock.domain.barcode.Command;
import tallydock.domain.barcode.FbaShipmentId;
import tallydock.domain.barcode.Fnsku;
import tallydock.domain.barcode.amazon.Asin;
import tallydock.domain.barcode.amazon.BoxContent;
import tallydock.domain.barcode.amazon.Lpn;
import tallydock.domain.barcode.carrier.TrackingNumber;
import tallydock.domain.barcode.warehouse.LocationCode;
import tallydock.domain.barcode.warehouse.ReceivingCode;

/// One thing a scan can mean. The place where it was scanned picks among the candidates; the first is the most
/// specific.
public sealed interface Candidate {
    /// A label that only a carton carries: an SSCC (18 digits) or an FBA box id.
    record CartonLabel(String label) implements Candidate {}

    /// Shaped like a carton's label, but a carton only where a list knows it: an SSCC without its identifier.
    record ListedLabel(String label) implements Candidate {}

    /// A GTIN as 14 digits, however it was written.
    record TradeItem(String gtin14) implements Candidate {}

    /// What a carton or pallet says it contains, as a GTIN of 14 digits and how many. A sender's word, never a count.
    record DeclaredContent(String gtin14, OptionalLong count) implements Candidate {}

    /// What a box for Amazon says it contains. A sender's word, never a count.
    record DeclaredBox(BoxContent content) implements Candidate {}

    /// Amazon's code for one seller's product.
    record SellerItem(Fnsku fnsku) implements Candidate {}

    /// Amazon's number of a page in its catalogue.
    record CatalogueItem(Asin asin) implements Candidate {}

    /// One returned unit.
    record ReturnedUnit(Lpn lpn) implements Candidate {}

    /// An inbound shipment to Amazon.
    record InboundShipment(FbaShipmentId shipment) implements Candidate {}

    /// An inbound or a carton, as a warehouse calls it.
    record WarehouseInbound(ReceivingCode code) implements Candidate {}

    /// A parcel.
    record Parcel(TrackingNumber number) implements Candidate {}

    /// A place where goods lie.
    record Location(LocationCode code) implements Candidate {}

    /// One of our command codes.
    record CommandCode(Command command) implements Candidate {}

    /// Shaped like a command code, but none of ours, or damaged: never counted as an item.
    record BrokenCommand(String code) implements Candidate {}

    /// A person's badge, right or damaged. It is kept nowhere as text, so this holds none.
    record Badge(boolean isRight) implements Candidate {}

    /// Any other text: a SKU, a carton number, or something nobody here knows.
    record PlainCode(String code) implements Candidate {}

    /// Text that nothing is looked up by and nothing is counted by: empty, longer than any symbol, with control
    /// characters or with marks that turn the direction of writing.
    record Unusable(Reason.Kind why) implements Candidate {}

    /// What it is about, for a place to choose by.
    default Topic topic() {
        return Topic.of(this);
    }

    /// The number under which a catalogue keeps an item, the same for every way to write it.
    default Optional<String> gtin() {
        return this instanceof TradeItem item ? Optional.of(item.gtin14()) : Optional.empty();
    }
}
