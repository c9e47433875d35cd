package tallydock.desk.shipments.intake.columns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.desk.shipments.intake.sheet.Opened;
import tallydock.desk.shipments.intake.sheet.SheetModel;
import tallydock.domain.document.choice.Assumed;
import tallydock.domain.document.choice.DecimalMark;
import tallydock.domain.document.choice.TextDialect;
import tallydock.domain.document.reading.DialectView;
import tallydock.domain.document.reading.SheetView;

/// How the file is written, and what holds where it does not say.
final class WritingLines extends VBox {
    private static final List<String> WEIGHTS = List.of("kg", "g", "lb", "oz");
    private static final List<String> LENGTHS = List.of("cm", "mm", "m", "in");
    private static final List<String> CURRENCIES = List.of("", "USD", "CNY", "EUR", "GBP", "JPY", "CAD", "AUD");

    private final Texts texts;
    private final SheetModel sheet;
    private final Choices<String> encoding;
    private final Choices<Character> separator;
    private final Choices<DecimalMark> decimal;
    private final Choices<String> weight;
    private final Choices<String> length;
    private final Choices<String> currency;

    WritingLines(Texts texts, SheetModel sheet) {
        this.texts = texts;
        this.sheet = sheet;
        getStyleClass().add("reading-lines");
        encoding = named("read-encoding", new Choices<>(texts, Say::asIs, this::encode));
        separator = named("read-separator", new Choices<>(texts, WritingLines::word, this::separate));
        decimal = named("read-decimal", new Choices<>(texts, WritingLines::word, this::point));
        weight = named("assume-weight", new Choices<>(texts, Say::asIs, this::weigh));
        length = named("assume-length", new Choices<>(texts, Say::asIs, this::measure));
        currency = named("assume-currency", new Choices<>(texts, WritingLines::currencyWord, this::pay));
    }

    private static <T> Choices<T> named(String id, Choices<T> choices) {
        choices.box().setId(id);
        return choices;
    }

    private void encode(String name) {
        sheet.dialect(now -> new TextDialect(Optional.of(name), now.separator(), now.decimal()));
    }

    private void separate(char mark) {
        sheet.dialect(now -> new TextDialect(now.encoding(), Optional.of(mark), now.decimal()));
    }

    private void point(DecimalMark mark) {
        sheet.dialect(now -> new TextDialect(now.encoding(), now.separator(), Optional.of(mark)));
    }

    private void weigh(String unit) {
        sheet.assume(now -> new Assumed(now.currency(), Optional.of(unit), now.lengthUnit()));
    }

    private void measure(String unit) {
        sheet.assume(now -> new Assumed(now.currency(), now.weightUnit(), Optional.of(unit)));
    }

    private void pay(String code) {
        var said = Optional.of(code).filter(text -> !text.isEmpty());
        sheet.assume(now -> new Assumed(said, now.weightUnit(), now.lengthUnit()));
    }

    private static Say word(char mark) {
        return switch (mark) {
            case ',' -> Say.key("intake.separator.comma");
            case ';' -> Say.key("intake.separator.semicolon");
            case '\t' -> Say.key("intake.separator.tab");
            case '|' -> Say.key("intake.separator.bar");
            default -> Say.asIs(String.valueOf(mark));
        };
    }

    private static Say word(DecimalMark mark) {
        return Say.asIs(mark == DecimalMark.POINT ? "1,234.5" : "1.234,5");
    }

    private static Say currencyWord(String code) {
        return code.isEmpty() ? Say.key("intake.currency.none") : Say.asIs(code);
    }

    void show(Opened opened) {
        getChildren().clear();
        opened.view().map(SheetView::dialect).ifPresent(this::showDialect);
        if (opened.view().isPresent() && opened.refusal().isEmpty()) {
            showAssumed(opened.choices().layout().assumed());
        }
    }

    private void showDialect(DialectView dialect) {
        dialect.used().encoding().filter(_ -> !dialect.encodings().isEmpty()).ifPresent(name -> {
            encoding.show(with(dialect.encodings(), name), name);
            getChildren().add(encoding.line(Say.key("intake.encoding")));
        });
        dialect.used().separator().filter(_ -> !dialect.separators().isEmpty()).ifPresent(mark -> {
            separator.show(with(dialect.separators(), mark), mark);
            getChildren().add(separator.line(Say.key("intake.separator")));
        });
        dialect.used().decimal().ifPresent(mark -> {
            decimal.show(dialect.decimals(), mark);
            getChildren().add(decimal.line(Say.key("intake.decimal")));
        });
    }

    private void showAssumed(Assumed assumed) {
        weight.show(WEIGHTS, assumed.weightUnit().orElse("kg"));
        length.show(LENGTHS, assumed.lengthUnit().orElse("cm"));
        var code = assumed.currency().orElse("");
        currency.show(with(CURRENCIES, code), code);
        getChildren()
                .addAll(
                        texts.label(Say.key("intake.assumed"), "reading-part", "bold"),
                        weight.line(Say.key("intake.weight")),
                        length.line(Say.key("intake.length")),
                        currency.line(Say.key("intake.currency")));
    }

    private static <T> List<T> with(List<T> offered, T now) {
        if (offered.contains(now)) {
            return offered;
        }
        var all = new ArrayList<>(offered);
        all.add(now);
        return List.copyOf(all);
    }
}
