package tallydock.wire;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tallydock.domain.fact.ProductFact;
import tallydock.domain.fact.ProductFact.CodeAdded;
import tallydock.domain.fact.ProductFact.CodeDecided;
import tallydock.domain.fact.ProductFact.CodeRemoved;
import tallydock.domain.fact.ProductFact.ProductEdited;
import tallydock.domain.fact.ProductFact.ProductMeasured;
import tallydock.domain.product.Measures;
import tallydock.domain.product.ProductCode;
import tallydock.domain.product.ProductField;
import tallydock.domain.product.SellerId;
import tallydock.domain.product.Sku;
import tallydock.wire.ProductForms.CodeV1;

/// The written forms of what people say about products.
final class ProductFactForms {
    private static final FactForm<ProductEdited, ProductEditedV1> EDITED = new FactForm<>(
            "product.edited",
            ProductEditedV1.class,
            fact -> new ProductEditedV1(fact.seller().name(), fact.sku().code(), written(fact.values())),
            wire -> new ProductEdited(new SellerId(wire.seller), new Sku(wire.sku), read(wire.values)));
    private static final FactForm<CodeAdded, CodeAddedV1> ADDED = new FactForm<>(
            "product.code-added",
            CodeAddedV1.class,
            fact -> new CodeAddedV1(fact.seller().name(), fact.sku().code(), CodeV1.of(fact.code())),
            wire -> new CodeAdded(new SellerId(wire.seller), new Sku(wire.sku), wire.code.toCode()));
    private static final FactForm<CodeRemoved, CodeRemovedV1> REMOVED = new FactForm<>(
            "product.code-removed",
            CodeRemovedV1.class,
            fact -> new CodeRemovedV1(
                    fact.seller().name(), fact.sku().code(), fact.code().text()),
            wire -> new CodeRemoved(new SellerId(wire.seller), new Sku(wire.sku), new ProductCode(wire.code)));
    private static final FactForm<CodeDecided, CodeDecidedV1> DECIDED = new FactForm<>(
            "product.code-decided",
            CodeDecidedV1.class,
            fact -> new CodeDecidedV1(
                    fact.seller().name(),
                    fact.sku().code(),
                    CodeV1.of(fact.code()),
                    fact.against().stream().map(Sku::code).toList()),
            wire -> new CodeDecided(
                    new SellerId(wire.seller),
                    new Sku(wire.sku),
                    wire.code.toCode(),
                    wire.against.stream().map(Sku::new).toList()));
    private static final FactForm<ProductMeasured, ProductMeasuredV1> MEASURED = new FactForm<>(
            "product.measured",
            ProductMeasuredV1.class,
            fact -> new ProductMeasuredV1(fact.seller().name(), fact.sku().code(), fact.measures(), fact.instrument()),
            wire -> new ProductMeasured(new SellerId(wire.seller), new Sku(wire.sku), wire.measures, wire.instrument));

    static final List<FactForm<?, ?>> ALL = List.of(EDITED, ADDED, REMOVED, DECIDED, MEASURED);

    private ProductFactForms() {}

    static Encoded encode(ProductFact fact) {
        return switch (fact) {
            case ProductEdited edited -> EDITED.encode(edited);
            case CodeAdded added -> ADDED.encode(added);
            case CodeRemoved removed -> REMOVED.encode(removed);
            case CodeDecided decided -> DECIDED.encode(decided);
            case ProductMeasured measured -> MEASURED.encode(measured);
        };
    }

    /// Sorted, so that the same edit gives the same bytes.
    private static Map<String, String> written(Map<ProductField, String> values) {
        var written = new TreeMap<String, String>();
        values.forEach((field, text) -> written.put(field.name(), text));
        return written;
    }

    private static Map<ProductField, String> read(Map<String, String> values) {
        return values.entrySet().stream()
                .collect(Collectors.toMap(entry -> ProductField.valueOf(entry.getKey()), Map.Entry::getValue));
    }

    record ProductEditedV1(String seller, String sku, Map<String, String> values) {}

    record CodeAddedV1(String seller, String sku, CodeV1 code) {}

    record CodeRemovedV1(String seller, String sku, String code) {}

    record CodeDecidedV1(String seller, String sku, CodeV1 code, List<String> against) {}

    record ProductMeasuredV1(String seller, String sku, Measures measures, String instrument) {}
}
