package tallydock.wire.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tallydock.domain.document.DocField;
import tallydock.domain.document.DocName;
import tallydock.domain.document.Place;
import tallydock.domain.document.Price;
import tallydock.domain.document.Problem;
import tallydock.domain.document.TableSource;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Fields that documents of several kinds have.
final class Fields {
    private static final int KG_DECIMALS = 6;

    private Fields() {}

    static void source(ObjectNode root, TableSource source) {
        text(root, "sheet", source.sheet());
        root.put("headerRow", source.headerRow());
    }

    static void codes(ObjectNode node, TableSource source, Optional<String> fnsku, Optional<String> gtin) {
        if (source.has(DocField.FNSKU)) {
            text(node, "fnsku", fnsku);
        }
        if (source.has(DocField.GTIN)) {
            text(node, "gtin", gtin);
        }
    }

    static void name(ObjectNode node, String key, DocName name, boolean present) {
        if (present) {
            text(node, key, name.text());
        }
        name.tooLong().ifPresent(tooLong -> {
            node.put(key + "Sha256", tooLong.sha256().hex());
            node.put(key + "Chars", tooLong.chars());
        });
    }

    static void price(ObjectNode node, Optional<Price> price) {
        number(node, "unitValue", price.map(Price::value));
        text(node, "currency", price.map(Price::currency));
    }

    static void flag(ObjectNode node, String key, Optional<Boolean> value, boolean present) {
        if (present) {
            value.ifPresentOrElse(flag -> node.put(key, flag.booleanValue()), () -> node.putNull(key));
        }
    }

    static void problems(ObjectNode root, List<Problem> problems) {
        var array = root.putArray("problems");
        for (var problem : problems) {
            var node = array.addObject();
            node.put("code", problem.code().name());
            node.put("severity", problem.severity().word());
            problem.where().ifPresent(where -> place(node.putObject("where"), where));
            problem.details().forEach((key, value) -> detail(node, key, value));
        }
    }

    private static void detail(ObjectNode node, String key, Object value) {
        switch (value) {
            case BigDecimal number -> node.put(key, plain(number));
            case Long number -> node.put(key, number);
            case Integer number -> node.put(key, number);
            case List<?> list -> entries(node.putArray(key), list.stream());
            default -> node.put(key, value.toString());
        }
    }

    private static void entries(ArrayNode array, Stream<?> values) {
        values.forEach(value -> {
            if (value instanceof Integer number) {
                array.add(number);
            } else {
                array.add(String.valueOf(value));
            }
        });
    }

    static void place(ObjectNode node, Place place) {
        text(node, "sheet", place.sheet());
        place.row().ifPresentOrElse(row -> node.put("row", row), () -> node.putNull("row"));
        text(node, "col", place.col());
    }

    static void text(ObjectNode node, String key, Optional<String> value) {
        value.ifPresentOrElse(text -> node.put(key, text), () -> node.putNull(key));
    }

    static void whole(ObjectNode node, String key, Optional<Long> value) {
        value.ifPresentOrElse(number -> node.put(key, number), () -> node.putNull(key));
    }

    static void number(ObjectNode node, String key, Optional<BigDecimal> value) {
        value.ifPresentOrElse(number -> node.put(key, plain(number)), () -> node.putNull(key));
    }

    /// Six decimals are more than any scale or tape tells.
    private static BigDecimal plain(BigDecimal number) {
        var rounded = number.setScale(Math.min(number.scale(), KG_DECIMALS), RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
