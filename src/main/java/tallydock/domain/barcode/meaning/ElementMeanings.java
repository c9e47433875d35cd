package tallydock.domain.barcode.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import tallydock.domain.barcode.Gtin;
import tallydock.domain.barcode.ScanText;
import tallydock.domain.barcode.Sscc;
import tallydock.domain.barcode.gs1.DigitalLink;
import tallydock.domain.barcode.gs1.ElementString;

/// Cartons, items and contents named by GS1 elements: in a symbol that says so, printed in brackets, in a web
/// address, or in a text that reads as elements from end to end.
final class ElementMeanings {
    private static final Pattern GUESSED = Pattern.compile("(?s)0[012]\\d{14}.*");

    private final ElementString says;
    private final Certainty certainty;
    private final Reason source;

    private ElementMeanings(ElementString says, Certainty certainty, Reason source) {
        this.says = says;
        this.certainty = certainty;
        this.source = source;
    }

    static List<Ranked> read(ScanText text) {
        return of(text).map(ElementMeanings::meanings).orElse(List.of());
    }

    private static Optional<ElementMeanings> of(ScanText text) {
        String content = text.content();
        var link = DigitalLink.parse(content);
        if (link.isPresent()) {
            var host = new Reason(Reason.Kind.ADDRESS, link.orElseThrow().host());
            return Optional.of(new ElementMeanings(link.orElseThrow().says(), Certainty.PROVED, host));
        }
        if (text.isGs1()) {
            var symbol = new Reason(Reason.Kind.SYMBOL, text.aim().orElse(""));
            return Optional.of(new ElementMeanings(ElementString.parse(content), Certainty.PROVED, symbol));
        }
        if (content.startsWith("(") || GUESSED.matcher(content).matches()) {
            var guess = new ElementMeanings(
                    ElementString.parse(content), Certainty.CHECKED, Reason.of(Reason.Kind.ELEMENT_GUESSED));
            return Optional.of(guess).filter(_ -> content.startsWith("(") || holds(guess.says, content));
        }
        return Optional.empty();
    }

    /// Any number may begin as an element does, so all of it must read, and what stands together must fit unless a
    /// separator shows what it is.
    private static boolean holds(ElementString guess, String content) {
        return guess.isSound() || (guess.isReadable() && content.indexOf(ElementString.SEPARATOR) >= 0);
    }

    private List<Ranked> meanings() {
        var all = new ArrayList<Ranked>();
        says.sscc().map(Sscc::digits).ifPresent(label -> all.add(ranked("00", new Candidate.CartonLabel(label))));
        says.item().map(Gtin::digits14).ifPresent(item -> all.add(ranked("01", new Candidate.TradeItem(item))));
        says.content()
                .map(Gtin::digits14)
                .ifPresent(item -> all.add(ranked("02", new Candidate.DeclaredContent(item, count()))));
        return all;
    }

    private OptionalLong count() {
        return says.value("37").map(Long::parseLong).map(OptionalLong::of).orElseGet(OptionalLong::empty);
    }

    private Ranked ranked(String identifier, Candidate meaning) {
        var reasons = new ArrayList<Reason>();
        reasons.add(source);
        reasons.add(new Reason(Reason.Kind.ELEMENT, identifier));
        says.faults()
                .forEach(fault -> reasons.add(
                        new Reason(Reason.Kind.ELEMENT_FAULT, fault.kind().key())));
        meaning.gtin().ifPresent(gtin -> reasons.addAll(ItemReader.nature(gtin)));
        return new Ranked(meaning, certainty, reasons);
    }
}
