package tallydock.domain.barcode.gs1;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads an element string as scanners send it. Elements of fixed length follow each other directly, the
/// others end with a separator or with the text; a separator after an element of fixed length is passed over.
final class ElementReader {
    private final String text;
    private final List<Element> elements = new ArrayList<>();
    private final List<Gs1Fault> faults = new ArrayList<>();
    private int at;

    ElementReader(String text) {
        this.text = text;
    }

    ElementString read() {
        skipSeparator();
        boolean goesOn = at < text.length();
        if (!goesOn) {
            faults.add(new Gs1Fault(Gs1Fault.Kind.EMPTY, at, Optional.empty()));
        }
        while (goesOn) {
            var identifier = Gs1Table.at(text, at);
            identifier.ifPresentOrElse(this::element, this::unknown);
            goesOn = identifier.isPresent() && at < text.length();
        }
        return new ElementString(elements, faults);
    }

    private void unknown() {
        boolean isEmpty = text.charAt(at) == ElementString.SEPARATOR;
        var kind = isEmpty ? Gs1Fault.Kind.EMPTY : Gs1Fault.Kind.UNKNOWN_IDENTIFIER;
        faults.add(new Gs1Fault(kind, at, Optional.empty()));
    }

    private void element(Gs1Identifier identifier) {
        int begin = at + identifier.code().length();
        int separator = text.indexOf(ElementString.SEPARATOR, begin);
        int latest = separator < 0 ? text.length() : separator;
        int end = identifier
                .fixedLength()
                .map(length -> Math.min(latest, begin + length))
                .orElse(latest);
        take(new Element(identifier.code(), text.substring(begin, end), at), identifier, begin);
        at = end;
        skipSeparator();
    }

    private void take(Element element, Gs1Identifier identifier, int begin) {
        elements.add(element);
        fault(element, identifier, begin).ifPresent(faults::add);
    }

    /// What is wrong with the value of an element that begins at a place of the text.
    static Optional<Gs1Fault> fault(Element element, Gs1Identifier identifier, int begin) {
        var code = Optional.of(identifier.code());
        return element.value().isEmpty()
                ? Optional.of(new Gs1Fault(Gs1Fault.Kind.EMPTY, begin, code))
                : identifier.wrong(element.value()).map(wrong -> new Gs1Fault(wrong.kind(), begin + wrong.at(), code));
    }

    private void skipSeparator() {
        if (at < text.length() && text.charAt(at) == ElementString.SEPARATOR) {
            at++;
        }
    }
}
