package tallydock.usecase;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import tallydock.domain.document.DocCarton;
import tallydock.domain.document.DocName;
import tallydock.domain.document.DocSize;
import tallydock.domain.document.PackingListDoc;
import tallydock.domain.document.Price;
import tallydock.domain.product.Measures;
import tallydock.domain.product.Money;
import tallydock.domain.product.Names;
import tallydock.domain.shipment.CartonNo;
import tallydock.domain.shipment.PlannedCarton;
import tallydock.domain.shipment.PlannedLine;

/// The part of a packing list that can be counted against: lines with a SKU and a whole quantity, in cartons that come
/// once. `unusable` is how many lines are not among them.
public record ListPlan(List<PlannedCarton> cartons, long unusable) {
    private static final BigDecimal GRAMS_PER_KG = BigDecimal.valueOf(1000);
    private static final BigDecimal MM_PER_CM = BigDecimal.TEN;

    public ListPlan {
        cartons = List.copyOf(cartons);
    }

    /// Takes of a list what can be counted.
    public static ListPlan of(PackingListDoc list) {
        var cartons = new ArrayList<PlannedCarton>();
        Set<CartonNo> seen = new HashSet<>();
        long unusable = 0;
        for (DocCarton carton : list.cartons()) {
            if (!seen.add(carton.no())) {
                unusable += Math.max(1, carton.lines().size());
                continue;
            }
            var contents = new CartonContents();
            carton.lines().forEach(contents::add);
            unusable += contents.unusable();
            cartons.add(new PlannedCarton(carton.no(), carton.barcode(), measures(carton), contents.lines()));
        }
        return new ListPlan(cartons, unusable);
    }

    long units() {
        return cartons.stream()
                .flatMap(carton -> carton.lines().stream())
                .mapToLong(PlannedLine::qty)
                .sum();
    }

    long grossGrams() {
        return cartons.stream()
                .mapToLong(carton -> carton.measures().grossGrams().orElse(0))
                .sum();
    }

    static Names names(tallydock.domain.document.Names names) {
        return new Names(kept(names.zh()), kept(names.en()));
    }

    private static Optional<String> kept(DocName name) {
        return name.text();
    }

    static Money money(Price price) {
        return new Money(price.value(), price.currency());
    }

    private static Measures measures(DocCarton carton) {
        return measures(carton.weight().grossKg(), carton.weight().netKg(), carton.size());
    }

    static Measures measures(Optional<BigDecimal> grossKg, Optional<BigDecimal> netKg, DocSize size) {
        return new Measures(grams(grossKg), grams(netKg), mm(size.lengthCm()), mm(size.widthCm()), mm(size.heightCm()));
    }

    private static OptionalLong grams(Optional<BigDecimal> kg) {
        return kg.map(value -> OptionalLong.of(rounded(value.multiply(GRAMS_PER_KG))))
                .orElse(OptionalLong.empty());
    }

    private static OptionalInt mm(Optional<BigDecimal> cm) {
        return cm.map(value -> OptionalInt.of((int) rounded(value.multiply(MM_PER_CM))))
                .orElse(OptionalInt.empty());
    }

    private static long rounded(BigDecimal value) {
        return value.setScale(0, RoundingMode.HALF_UP).longValue();
    }
}
