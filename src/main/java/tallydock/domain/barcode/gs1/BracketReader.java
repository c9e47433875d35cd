package tallydock.domain.barcode.gs1;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads element strings as they are printed for people and as some labels wrongly encode them: each identifier in
/// brackets. Brackets may be part of a value, so only a known identifier in brackets begins the next element.
final class BracketReader {
    private static final Pattern BRACKETS = Pattern.compile("\\((\\d{2,4})\\)");

    private final String text;
    private final List<Element> elements = new ArrayList<>();
    private final List<Gs1Fault> faults = new ArrayList<>();

    BracketReader(String text) {
        this.text = text;
    }

    ElementString read() {
        int at = 0;
        while (at < text.length()) {
            at = element(at);
        }
        return new ElementString(elements, faults);
    }

    /// Reads the element that begins at a place; gives the place after it, or the end where none begins.
    private int element(int at) {
        Matcher brackets = BRACKETS.matcher(text).region(at, text.length());
        var identifier = brackets.lookingAt() ? Gs1Table.of(brackets.group(1)) : Optional.<Gs1Identifier>empty();
        if (identifier.isEmpty()) {
            var kind = brackets.reset().region(at, text.length()).lookingAt()
                    ? Gs1Fault.Kind.UNKNOWN_IDENTIFIER
                    : Gs1Fault.Kind.BRACKETS;
            faults.add(new Gs1Fault(kind, at, Optional.empty()));
            return text.length();
        }
        var known = identifier.orElseThrow();
        int begin = brackets.end();
        int end = known.fixedLength()
                .map(length -> Math.min(begin + length, next(begin)))
                .orElseGet(() -> next(begin));
        var element = new Element(known.code(), text.substring(begin, end), at);
        elements.add(element);
        ElementReader.fault(element, known, begin).ifPresent(faults::add);
        return end;
    }

    /// Where the next element begins, or the end.
    private int next(int begin) {
        Matcher brackets = BRACKETS.matcher(text).region(begin, text.length());
        while (brackets.find()) {
            if (Gs1Table.of(brackets.group(1)).isPresent()) {
                return brackets.start();
            }
        }
        return text.length();
    }
}
