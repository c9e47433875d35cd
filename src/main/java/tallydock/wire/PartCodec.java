package tallydock.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tallydock.domain.digest.Bytes;
import tallydock.domain.product.SheetProduct;
import tallydock.domain.product.Sku;
import tallydock.domain.shipment.PlannedCarton;
import tallydock.wire.PartForms.CartonV1;
import tallydock.wire.ProductForms.ProductV2;

/// Reads parts of imported lists: JSON lines, the first naming kind and version, then one row a line. A
/// part's bytes are hashed and kept as they are.
public final class PartCodec {
    private PartCodec() {}

    /// Packs cartons into parts; one with more lines than a part can hold is continued in the next.
    public static PartPacker<PlannedCarton> cartonPacker() {
        return new PartPacker<>(header(Kind.CARTONS), PartCodec::encode, CartonPieces::halves);
    }

    /// Packs products into parts.
    public static PartPacker<SheetProduct> productPacker() {
        return new PartPacker<>(
                header(Kind.PRODUCTS),
                (product, _) -> Json.MAPPER.writeValueAsBytes(ProductV2.of(product)),
                _ -> List.of());
    }

    /// The cartons of a whole list, its parts in order.
    public static List<PlannedCarton> cartons(List<Bytes> parts) {
        var cartons = new ArrayList<PlannedCarton>();
        for (var part : parts) {
            rows(part, Kind.CARTONS, CartonV1.class).forEach(row -> {
                boolean continued = row.continued().orElse(false) && !cartons.isEmpty();
                cartons.add(continued ? CartonPieces.joined(cartons.removeLast(), row.toCarton()) : row.toCarton());
            });
        }
        return List.copyOf(cartons);
    }

    /// The rows of one part as they stand: a continued carton comes in pieces.
    public static List<PlannedCarton> cartonPieces(Bytes part) {
        return rows(part, Kind.CARTONS, CartonV1.class).map(CartonV1::toCarton).toList();
    }

    /// Whether the first row of a part of cartons belongs to the last carton of the part before.
    public static boolean beginsContinued(Bytes part) {
        return part.asUtf8()
                .lines()
                .skip(1)
                .findFirst()
                .map(line -> Json.MAPPER.readValue(line, CartonV1.class))
                .flatMap(CartonV1::continued)
                .orElse(false);
    }

    /// The cartons that begin in the first of these parts, whole; the others begin with more of its last one.
    public static List<PlannedCarton> cartonsBegunIn(List<Bytes> parts) {
        var first = parts.getFirst();
        int rows = (int) first.asUtf8().lines().count() - 1;
        return cartons(parts).subList(beginsContinued(first) ? 1 : 0, rows);
    }

    public static List<SheetProduct> products(Bytes part) {
        return rows(part, Kind.PRODUCTS, ProductV2.class)
                .map(ProductV2::toProduct)
                .toList();
    }

    /// The one product of a part with this SKU, without reading the others.
    public static Optional<SheetProduct> product(Bytes part, Sku sku) {
        String written = Json.MAPPER.writeValueAsString(sku.code());
        return part.asUtf8()
                .lines()
                .skip(1)
                .filter(line -> line.contains(written))
                .map(line -> Json.MAPPER.readValue(line, ProductV2.class).toProduct())
                .filter(row -> row.product().sku().equals(sku))
                .findFirst();
    }

    private static byte[] encode(PlannedCarton carton, boolean continued) {
        return Json.MAPPER.writeValueAsBytes(CartonV1.of(carton, continued));
    }

    private static byte[] header(Kind kind) {
        return Json.MAPPER.writeValueAsBytes(new HeaderV1(kind.written, kind.version));
    }

    private static <T> Stream<T> rows(Bytes part, Kind kind, Class<T> type) {
        var lines = part.asUtf8().lines().toList();
        var header = Json.MAPPER.readValue(lines.getFirst(), HeaderV1.class);
        if (!header.part.equals(kind.written) || header.version > kind.version) {
            throw new IllegalArgumentException("not a part of " + kind.written + ": " + header);
        }
        return lines.stream().skip(1).map(line -> Json.MAPPER.readValue(line, type));
    }

    private enum Kind {
        CARTONS("cartons", 1),
        PRODUCTS("products", 2);

        private final String written;
        private final int version;

        Kind(String written, int version) {
            this.written = written;
            this.version = version;
        }
    }

    private record HeaderV1(String part, int version) {}
}
