package tallydock.domain.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import tallydock.domain.fact.Actor;
import tallydock.domain.fact.FactOrder;
import tallydock.domain.fact.Hlc;
import tallydock.domain.fact.ProductFact;
import tallydock.domain.product.CodeKind;
import tallydock.domain.product.Measures;
import tallydock.domain.product.Names;
import tallydock.domain.product.Product;
import tallydock.domain.product.ProductBarcode;
import tallydock.domain.product.ProductCode;
import tallydock.domain.product.ProductField;
import tallydock.domain.product.SellerId;
import tallydock.domain.product.Sku;
import tallydock.domain.site.StationId;
import tallydock.testing.Seeded;

class ProductFoldTest {
    private static final Sku MUG = new Sku("MUG");
    private static final Sku BOWL = new Sku("BOWL");
    private static final ProductBarcode FNSKU = ProductBarcode.guessed(ProductCode.of("X001UECQAX"));
    private static final ProductBarcode CASE = ProductBarcode.ofCase(ProductCode.ofGtin("14006381333938"), 12);
    private static final int TRIES = 300;

    private static FactOrder at(long when, long station) {
        return new FactOrder(new Hlc(when << 16), new StationId(new UUID(0, station)), when);
    }

    private static Change change(long when, long station, ProductFact fact) {
        return new Change(at(when, station), new SheetClaim.Said(new Actor("wang"), Instant.ofEpochMilli(when)), fact);
    }

    private static ProductFact edit(ProductField field, String value) {
        return new ProductFact.ProductEdited(SellerId.OWN, MUG, Map.of(field, value));
    }

    private static Optional<SheetClaim> sheet(long when, ProductBarcode... codes) {
        var names = new Names(Optional.of("陶瓷杯"), Optional.empty());
        return Optional.of(new SheetClaim(
                at(when, 9),
                new SheetClaim.Said(new Actor("li"), Instant.ofEpochMilli(when)),
                "products.xlsx",
                OptionalInt.of(4),
                Product.bare(MUG).with(names).with(List.of(codes))));
    }

    private static ProductCard card(Optional<SheetClaim> sheet, Change... changes) {
        return ProductFold.of(SellerId.OWN, sheet, List.of(changes)).orElseThrow();
    }

    private static String value(ProductCard card, ProductField field) {
        return field.of(card.product());
    }

    @Test
    void aFieldIsWhatWasSaidLast() {
        var card = card(
                sheet(5),
                change(3, 1, edit(ProductField.NAME_ZH, "杯子")),
                change(7, 1, edit(ProductField.BATTERY, "yes")),
                change(7, 2, edit(ProductField.BATTERY, "no")));

        assertThat(value(card, ProductField.NAME_ZH)).isEqualTo("陶瓷杯");
        assertThat(value(card, ProductField.BATTERY)).isEqualTo("no");
    }

    @Test
    void aCellThatALaterSheetLeavesBlankTakesNothingAway() {
        var card = card(sheet(9), change(3, 1, edit(ProductField.NAME_EN, "Mug")));

        assertThat(value(card, ProductField.NAME_EN)).isEqualTo("Mug");
    }

    @Test
    void aFieldThatAPersonClearedIsBlank() {
        var card = card(sheet(3), change(5, 1, edit(ProductField.NAME_ZH, "")));

        assertThat(value(card, ProductField.NAME_ZH)).isEmpty();
    }

    @Test
    void aCodeThatWasTakenOffComesBackWithTheNextSheetThatStatesIt() {
        var removed = change(5, 1, new ProductFact.CodeRemoved(SellerId.OWN, MUG, FNSKU.code()));

        assertThat(card(sheet(3, FNSKU), removed).units(FNSKU.code())).isEmpty();
        assertThat(card(sheet(7, FNSKU), removed).units(FNSKU.code())).hasValue(1);
    }

    @Test
    void aCodeThatWasDecidedAgainstStaysAwayWhateverTheNextSheetSays() {
        var decided = change(5, 1, new ProductFact.CodeDecided(SellerId.OWN, BOWL, FNSKU, List.of(MUG)));
        var again = change(8, 1, new ProductFact.CodeAdded(SellerId.OWN, MUG, FNSKU));

        assertThat(card(sheet(7, FNSKU), decided).units(FNSKU.code())).isEmpty();
        assertThat(card(sheet(7, FNSKU), decided, again).units(FNSKU.code())).hasValue(1);
    }

    @Test
    void theSkuNamesItsProductUntilSomebodyDecidesOtherwise() {
        var own = ProductBarcode.of(CodeKind.OTHER, ProductCode.of("MUG"));
        var decided = change(5, 1, new ProductFact.CodeDecided(SellerId.OWN, BOWL, own, List.of(MUG)));

        assertThat(card(sheet(3)).units(ProductCode.of("mug"))).hasValue(1);
        assertThat(card(sheet(3), decided).units(ProductCode.of("mug"))).isEmpty();
    }

    @Test
    void aCaseStandsForItsUnits() {
        assertThat(card(sheet(3, CASE)).units(CASE.code())).hasValue(12);
    }

    @Test
    void aMeasurementStandsBesideWhatIsRegistered() {
        var measures = new Measures(
                OptionalLong.of(410),
                OptionalLong.empty(),
                OptionalInt.of(120),
                OptionalInt.empty(),
                OptionalInt.empty());
        var card = card(
                sheet(3),
                change(4, 1, edit(ProductField.GROSS_GRAMS, "350")),
                change(5, 1, new ProductFact.ProductMeasured(SellerId.OWN, MUG, measures, "scale 2")));

        assertThat(value(card, ProductField.GROSS_GRAMS)).isEqualTo("350");
        assertThat(card.measured().orElseThrow().measures()).isEqualTo(measures);
        assertThat(Drift.ofWeight(card.product().measures(), measures))
                .extracting(Drift::difference, Drift::isWorthALook)
                .containsExactly(60L, true);
    }

    @Test
    void nothingIsKnownOfAProductThatWasOnlyMeasured() {
        var measured = change(5, 1, new ProductFact.ProductMeasured(SellerId.OWN, MUG, Measures.UNKNOWN, "scale"));

        assertThat(ProductFold.of(SellerId.OWN, Optional.empty(), List.of(measured)))
                .isEmpty();
    }

    @Test
    void theSameFactsInAnyOrderGiveTheSameProduct() {
        Seeded.<Change>check(
                TRIES,
                random -> {
                    var changes = new ArrayList<Change>();
                    changes.add(change(1, 1, edit(ProductField.NAME_EN, "Mug")));
                    for (int i = 0; i < 2 + random.nextInt(12); i++) {
                        changes.add(change(1 + random.nextInt(6), 2 + i, any(random)));
                    }
                    return changes;
                },
                ProductFoldTest::isTheSameInAnyOrder);
    }

    private static void isTheSameInAnyOrder(List<Change> changes) {
        if (changes.isEmpty()) {
            return;
        }
        var sheet = sheet(3, FNSKU, CASE);
        var once = ProductFold.of(SellerId.OWN, sheet, changes);
        var mixed = new ArrayList<>(changes);
        mixed.addAll(changes);
        Collections.shuffle(mixed, new Random(changes.size()));

        assertThat(ProductFold.of(SellerId.OWN, sheet, mixed)).isEqualTo(once);
    }

    private static ProductFact any(RandomGenerator random) {
        var code = random.nextBoolean() ? FNSKU : CASE;
        return switch (random.nextInt(6)) {
            case 0 -> edit(ProductField.NAME_ZH, "杯" + random.nextInt(3));
            case 1 -> edit(ProductField.GROSS_GRAMS, random.nextBoolean() ? "" : "35" + random.nextInt(3));
            case 2 -> new ProductFact.CodeAdded(SellerId.OWN, MUG, code);
            case 3 -> new ProductFact.CodeRemoved(SellerId.OWN, MUG, code.code());
            case 4 -> new ProductFact.CodeDecided(SellerId.OWN, BOWL, code, List.of(MUG));
            default -> new ProductFact.CodeDecided(SellerId.OWN, MUG, code, List.of(BOWL));
        };
    }
}
