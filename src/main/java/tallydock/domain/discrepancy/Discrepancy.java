package tallydock.domain.discrepancy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import tallydock.domain.document.match.PaperMismatch;
import tallydock.domain.fact.ImportId;
import tallydock.domain.product.Names;
import tallydock.domain.product.Sku;
import tallydock.domain.shipment.CartonNo;
import tallydock.domain.shipment.ShipmentHead;
import tallydock.domain.site.StationId;

/// One thing that is not as the packing list says. `carton` is empty for loose goods and for what papers say.
public record Discrepancy(
        ShipmentHead shipment, DiscrepancyType type, Optional<CartonNo> carton, About about, Units units, Seen seen) {
    /// What in the carton it is about.
    public sealed interface About {
        /// All of the carton.
        record Content() implements About {}

        record Item(Sku sku, Names names) implements About {}

        /// The weight of the carton, in grams.
        record Weight(long declared, long weighed) implements About {
            /// More than declared, or less where negative.
            public long difference() {
                return weighed - declared;
            }
        }

        /// The boxes that bear one label, each as far as it was counted.
        record Boxes(List<Box> boxes) implements About {
            public Boxes {
                boxes = List.copyOf(boxes);
            }
        }

        /// A code nobody knows, as it was read.
        record Unknown(String shown) implements About {}

        /// A label that no scanner reads, by what it should say; `found` is who met it where and when.
        record Label(String code, List<UnreadableLabel> found) implements About {
            public Label {
                found = List.copyOf(found);
            }
        }

        /// What the papers of a shipment disagree about; `invoice` is the one that was compared. It is about
        /// no carton, and counting has no part in it.
        record Papers(PaperMismatch mismatch, ImportId invoice, Names names) implements About {}
    }

    /// One box: the name it is counted under, at which station and since when, its units, and its weight in grams where
    /// it was weighed.
    public record Box(CartonNo name, StationId station, Instant since, long units, OptionalLong grams) {}

    /// Whether it was found by comparing papers, not by counting.
    public boolean isOfPapers() {
        return about instanceof About.Papers;
    }

    /// Whether it is about this carton, also where that bears the label of another.
    public boolean isAbout(CartonNo other) {
        return carton.equals(Optional.of(other))
                || (about instanceof About.Boxes(var boxes)
                        && boxes.stream().anyMatch(box -> box.name().equals(other)));
    }

    /// Units more than declared, or less where negative; none where the case is no difference.
    public long difference() {
        return type.isDifference() ? units.difference() : 0;
    }

    /// Units that are there: of what is no difference those that it is about.
    public long counted() {
        return type.isDifference() ? units.counted() : units.concerned();
    }

    /// Declared and counted units of what it is about; of these `concerned` are what the case is about: units
    /// lacking, over or damaged, the content of a carton. For an unknown code counted and concerned are its
    /// scans.
    public record Units(long declared, long counted, long concerned) {
        /// More than declared, or less where negative.
        public long difference() {
            return counted - declared;
        }
    }

    /// When the carton was first opened, and at which stations it was. A carton that nobody saw has no
    /// station, and is missing since counting of the shipment began.
    public record Seen(Instant first, Set<StationId> stations) {
        public Seen {
            stations = Set.copyOf(stations);
        }
    }
}
