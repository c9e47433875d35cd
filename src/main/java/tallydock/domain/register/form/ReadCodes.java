package tallydock.domain.register.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tallydock.domain.barcode.Command;
import tallydock.domain.barcode.Fnsku;
import tallydock.domain.barcode.Gtin;
import tallydock.domain.product.CodeKind;
import tallydock.domain.product.ProductBarcode;
import tallydock.domain.product.ProductCode;
import tallydock.domain.register.form.FormProblem.Reason;

/// Reads the codes of a form, each by the rules of its kind.
public final class ReadCodes {
    private static final Pattern ASIN = Pattern.compile("B0[0-9A-Z]{8}|\\d{9}[\\dX]");
    private static final Pattern DIGITS = Pattern.compile("\\d{8}|\\d{12,14}");
    private static final int LONGEST = 64;

    private final List<FormProblem> problems = new ArrayList<>();
    private final Map<ProductCode, ProductBarcode> codes = new LinkedHashMap<>();

    /// Reads them; blank lines are passed over.
    public ReadCodes(List<CodeEntry> entries) {
        entries.stream().filter(entry -> !entry.text().isBlank()).forEach(this::read);
    }

    /// The codes that can be used, in order.
    public Map<ProductCode, ProductBarcode> codes() {
        return codes;
    }

    /// What is wrong with the others.
    public List<FormProblem> problems() {
        return problems;
    }

    private void read(CodeEntry entry) {
        String text = entry.text().strip();
        if (Command.looksLikeOne(text)) {
            problems.add(FormProblem.of(Reason.LOOKS_LIKE_COMMAND, text));
            return;
        }
        code(entry.kind(), text)
                .ifPresent(code -> units(entry).ifPresent(units -> {
                    var barcode = new ProductBarcode(code, entry.kind(), units);
                    if (codes.putIfAbsent(code, barcode) != null) {
                        problems.add(FormProblem.of(Reason.CODE_TWICE, text));
                    }
                }));
    }

    private Optional<ProductCode> code(CodeKind kind, String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        return switch (kind) {
            case FNSKU -> Fnsku.parse(text).isPresent() ? Optional.of(ProductCode.of(upper)) : shape(text);
            case ASIN -> ASIN.matcher(upper).matches() ? Optional.of(ProductCode.of(upper)) : shape(text);
            case GTIN -> gtin(text);
            case CASE, OTHER -> DIGITS.matcher(text).matches() ? gtin(text) : plain(text);
            case SELLER, WAREHOUSE -> plain(text);
        };
    }

    private Optional<ProductCode> gtin(String text) {
        String digits = text.replaceAll("[\\s-]", "");
        if (!DIGITS.matcher(digits).matches()) {
            return shape(text);
        }
        if (Gtin.parse(digits).isEmpty()) {
            problems.add(FormProblem.of(Reason.CODE_CHECK_DIGIT, text));
            return Optional.empty();
        }
        return Optional.of(ProductCode.ofGtin(digits));
    }

    private Optional<ProductCode> plain(String text) {
        return text.length() <= LONGEST ? Optional.of(ProductCode.of(text)) : shape(text);
    }

    private Optional<ProductCode> shape(String text) {
        problems.add(FormProblem.of(Reason.CODE_SHAPE, text));
        return Optional.empty();
    }

    private Optional<Long> units(CodeEntry entry) {
        if (entry.kind() != CodeKind.CASE) {
            return Optional.of(1L);
        }
        var units = Optional.of(entry.units().strip())
                .filter(text -> text.matches("\\d{1,3}"))
                .map(Long::parseLong)
                .filter(count -> count >= 2 && count <= ProductBarcode.MOST_UNITS);
        if (units.isEmpty()) {
            problems.add(FormProblem.of(Reason.CASE_UNITS, entry.text().strip()));
        }
        return units;
    }
}
