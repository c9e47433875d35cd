package tallydock.domain.barcode.gs1;

import java.util.List;
import java.util.Optional;
import tallydock.domain.barcode.Gtin;
import tallydock.domain.barcode.Sscc;

/// What the elements of one symbol say, and what is wrong with them. A fault of one value leaves the others
/// usable;
/// text
/// that is no element string at all has faults and no elements.
public record ElementString(List<Element> elements, List<Gs1Fault> faults) {
    /// More characters than any symbol holds are not read.
    public static final int LONGEST = 8_192;

    /// The character that ends an element of open length: FNC1 as scanners send it.
    public static final char SEPARATOR = 0x1D;

    public ElementString {
        elements = List.copyOf(elements);
        faults = List.copyOf(faults);
    }

    /// Reads what a scanner sends, with separators, or what is printed below a symbol, as in `(01)…(10)…`.
    public static ElementString parse(String text) {
        String bounded = text.substring(0, Math.min(text.length(), LONGEST));
        var read = bounded.startsWith("(") ? new BracketReader(bounded).read() : new ElementReader(bounded).read();
        return read.together();
    }

    /// With the faults of what must and must not stand together.
    ElementString together() {
        return new ElementString(elements, Pairs.added(this));
    }

    /// The value of an identifier, where it is there and right by itself.
    public Optional<String> value(String identifier) {
        return elements.stream()
                .filter(element -> element.identifier().equals(identifier))
                .filter(this::isSound)
                .map(Element::value)
                .findFirst();
    }

    /// The carton or pallet these elements name.
    public Optional<Sscc> sscc() {
        return value("00").flatMap(Sscc::parse);
    }

    /// The trade item these elements are on: (01). A piece of one, (8006), is none.
    public Optional<Gtin> item() {
        return value("01").flatMap(Gtin::parse);
    }

    /// The trade item that the carton or pallet says it contains: (02).
    public Optional<Gtin> content() {
        return value("02").flatMap(Gtin::parse);
    }

    /// Whether every element is right by itself, whatever stands beside it.
    public boolean isReadable() {
        return !elements.isEmpty()
                && faults.stream().allMatch(fault -> fault.kind().isOfThePair());
    }

    /// As a symbol carries it after its first FNC1: a separator behind each element of open length but the
    /// last.
    public String encoded() {
        var text = new StringBuilder();
        for (int i = 0; i < elements.size(); i++) {
            var element = elements.get(i);
            boolean isOpen = Gs1Table.of(element.identifier())
                    .flatMap(Gs1Identifier::fixedLength)
                    .isEmpty();
            text.append(element.identifier()).append(element.value());
            text.append(isOpen && i < elements.size() - 1 ? String.valueOf(SEPARATOR) : "");
        }
        return text.toString();
    }

    /// Whether nothing is wrong.
    public boolean isSound() {
        return !elements.isEmpty() && faults.isEmpty();
    }

    private boolean isSound(Element element) {
        int begin = element.position();
        int end = begin + element.identifier().length() + element.value().length() + 2;
        return faults.stream()
                .filter(fault -> !fault.kind().isOfThePair())
                .filter(fault ->
                        fault.identifier().filter(element.identifier()::equals).isPresent())
                .noneMatch(fault -> fault.position() >= begin && fault.position() <= end);
    }
}
