package tallydock.wire;

import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import tallydock.domain.digest.Bytes;
import tallydock.domain.fact.Fact;
import tallydock.domain.fact.TypeName;
import tools.jackson.databind.node.ObjectNode;

/// How one kind of fact is written: its type name and present version, its wire record, and the way there and back.
/// `upcasts` turns a payload of version n into one of n + 1; each is pure and stays for ever.
record FactForm<F extends Fact, W>(
        TypeName type,
        Class<W> wire,
        Function<F, W> toWire,
        Function<W, F> toFact,
        Map<Integer, UnaryOperator<ObjectNode>> upcasts) {
    FactForm(String name, Class<W> wire, Function<F, W> toWire, Function<W, F> toFact) {
        this(new TypeName(name, 1), wire, toWire, toFact, Map.of());
    }

    Encoded encode(F fact) {
        return new Encoded(type, Bytes.of(Json.MAPPER.writeValueAsBytes(toWire.apply(fact))));
    }

    /// @throws tools.jackson.core.JacksonException when the payload is not what its type says
    F decode(int version, Bytes payload) {
        var tree = Json.MAPPER.readValue(payload.toArray(), ObjectNode.class);
        for (int from = version; from < type.version(); from++) {
            tree = upcasts.getOrDefault(from, UnaryOperator.identity()).apply(tree);
        }
        return toFact.apply(Json.MAPPER.treeToValue(tree, wire));
    }
}
