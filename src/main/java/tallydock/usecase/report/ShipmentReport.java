package tallydock.usecase.report;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import tallydock.domain.discrepancy.Balance;
import tallydock.domain.document.match.TracedMismatch;
import tallydock.domain.fact.Actor;
import tallydock.domain.fact.ImportSource;
import tallydock.domain.photo.PhotoBook;
import tallydock.domain.receiving.Receipt;
import tallydock.domain.receiving.Receipt.SkuReceipt;
import tallydock.domain.shipment.ShipmentPlan;

/// What a report of one shipment says: what was declared, what came in, and every scan and photo that
/// proves it.
public record ShipmentReport(Made made, ShipmentPlan plan, Receipt receipt, Evidence evidence) {
    /// Who made the report and when. Times are shown in `zone`, the time zone of the site.
    public record Made(Actor by, Instant at, ZoneId zone) {}

    /// Every scan, every photo, what the papers disagree about, and the packing lists the plan was read from, the
    /// latest last.
    public record Evidence(ScanLog log, PhotoBook photos, List<TracedMismatch> documents, List<Source> sources) {
        public Evidence {
            documents = List.copyOf(documents);
            sources = List.copyOf(sources);
        }
    }

    /// A packing list that came in: its file, when, and by whom.
    public record Source(ImportSource file, Instant at, Actor by) {}

    public ScanLog log() {
        return evidence.log();
    }

    public PhotoBook photos() {
        return evidence.photos();
    }

    public List<TracedMismatch> documents() {
        return evidence.documents();
    }

    /// Of one SKU over the whole shipment.
    public static Balance balance(SkuReceipt sku) {
        return Balance.of(sku.expected(), sku.received(), sku.damaged());
    }

    /// Of all SKUs added up.
    public Balance balance() {
        return receipt.skus().stream().map(ShipmentReport::balance).reduce(Balance.ZERO, Balance::plus);
    }

    public List<CaseCount> cases() {
        return CaseCount.of(receipt, documents().size());
    }
}
