package tallydock.domain.document.match;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import tallydock.domain.document.match.ThreeWay.Papers;
import tallydock.domain.product.Sku;
import tallydock.domain.shipment.PlannedCarton;

/// The weight of the whole shipment, in grams: cartons of the list, lines of the invoice, pieces times what
/// the register says of one. A weight that one part lacks is not known.
final class WeightMatch {
    private static final BigDecimal GRAMS_PER_KG = BigDecimal.valueOf(1000);

    /// 3 % or 0.3 kg, whichever is more: the tolerance of receiving.
    private static final long LEAST_TOLERANCE = 300;

    private static final long SHARE = 3;

    private final Papers papers;

    WeightMatch(Papers papers) {
        this.papers = papers;
    }

    /// List and invoice must agree; goods alone cannot weigh more than they do in their cartons.
    Optional<PaperMismatch> mismatch() {
        var listed = listed();
        var invoiced = invoiced();
        var registered = registered();
        boolean differs = listed.isPresent()
                && invoiced.isPresent()
                && Math.abs(listed.getAsLong() - invoiced.getAsLong()) > tolerance(listed.getAsLong());
        boolean tooHeavy = listed.isPresent()
                && registered.isPresent()
                && registered.getAsLong() > listed.getAsLong() + tolerance(listed.getAsLong());
        if (!differs && !tooHeavy) {
            return Optional.empty();
        }
        Map<Paper, String> said = new EnumMap<>(Paper.class);
        put(said, Paper.PACKING_LIST, listed);
        put(said, Paper.INVOICE, invoiced);
        put(said, Paper.REGISTER, registered);
        return Optional.of(new PaperMismatch(Optional.empty(), MatchField.WEIGHT, said));
    }

    private static long tolerance(long grams) {
        return Math.max(LEAST_TOLERANCE, grams * SHARE / 100);
    }

    private static void put(Map<Paper, String> said, Paper paper, OptionalLong grams) {
        if (grams.isPresent()) {
            var kg = BigDecimal.valueOf(grams.getAsLong()).divide(GRAMS_PER_KG);
            said.put(paper, kg.toPlainString() + " kg");
        }
    }

    private OptionalLong listed() {
        return sum(papers.cartons().stream()
                .map((PlannedCarton carton) -> carton.measures().grossGrams())
                .toList());
    }

    private OptionalLong invoiced() {
        return sum(papers.lines().stream()
                .map(line -> line.extras()
                        .grossKg()
                        .map(kg -> OptionalLong.of(kg.multiply(GRAMS_PER_KG).longValue()))
                        .orElse(OptionalLong.empty()))
                .toList());
    }

    private OptionalLong registered() {
        return sum(papers.cartons().stream()
                .flatMap(carton -> carton.lines().stream())
                .map(line -> times(line.qty(), ofOne(line.sku())))
                .toList());
    }

    private OptionalLong ofOne(Sku sku) {
        return Optional.ofNullable(papers.register().get(sku))
                .map(product -> product.measures().grossGrams())
                .orElse(OptionalLong.empty());
    }

    private static OptionalLong times(long pieces, OptionalLong grams) {
        return grams.isPresent() ? OptionalLong.of(pieces * grams.getAsLong()) : OptionalLong.empty();
    }

    private static OptionalLong sum(List<OptionalLong> grams) {
        boolean known = !grams.isEmpty() && grams.stream().allMatch(OptionalLong::isPresent);
        return known
                ? OptionalLong.of(
                        grams.stream().mapToLong(OptionalLong::getAsLong).sum())
                : OptionalLong.empty();
    }
}
