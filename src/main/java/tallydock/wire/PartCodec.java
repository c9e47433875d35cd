package tallydock.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tallydock.domain.digest.Bytes;
import tallydock.domain.product.Product;
import tallydock.domain.shipment.PlannedCarton;
import tallydock.wire.PartForms.CartonV1;
import tallydock.wire.PartForms.ProductV1;

/// Reads parts of imported lists: JSON lines, the first naming kind and version, then one row a line. A part's bytes
/// are
/// hashed and kept as they are.
public final class PartCodec {
    private static final int VERSION = 1;

    private PartCodec() {}

    /// Packs cartons into parts; one with more lines than a part can hold is continued in the next.
    public static PartPacker<PlannedCarton> cartonPacker() {
        return new PartPacker<>(header(Kind.CARTONS), PartCodec::encode, CartonPieces::halves);
    }

    /// Packs products into parts.
    public static PartPacker<Product> productPacker() {
        return new PartPacker<>(
                header(Kind.PRODUCTS),
                (product, _) -> Json.MAPPER.writeValueAsBytes(ProductV1.of(product)),
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

    public static List<Product> products(Bytes part) {
        return rows(part, Kind.PRODUCTS, ProductV1.class)
                .map(ProductV1::toProduct)
                .toList();
    }

    private static byte[] encode(PlannedCarton carton, boolean continued) {
        return Json.MAPPER.writeValueAsBytes(CartonV1.of(carton, continued));
    }

    private static byte[] header(Kind kind) {
        return Json.MAPPER.writeValueAsBytes(new HeaderV1(kind.written, VERSION));
    }

    private static <T> Stream<T> rows(Bytes part, Kind kind, Class<T> type) {
        var lines = part.asUtf8().lines().toList();
        var header = Json.MAPPER.readValue(lines.getFirst(), HeaderV1.class);
        if (!header.part.equals(kind.written) || header.version > VERSION) {
            throw new IllegalArgumentException("not a part of " + kind.written + ": " + header);
        }
        return lines.stream().skip(1).map(line -> Json.MAPPER.readValue(line, type));
    }

    private enum Kind {
        CARTONS("cartons"),
        PRODUCTS("products");

        private final String written;

        Kind(String written) {
            this.written = written;
        }
    }

    private record HeaderV1(String part, int version) {}
}
