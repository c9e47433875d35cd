package tallydock.sheet.kind;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tallydock.sheet.column.Concept;
import tallydock.sheet.column.Heading;
import tallydock.sheet.column.Scope;
import tallydock.sheet.table.Header;

/// What the headings of a table speak of, in the words of one kind of document.
record Features(List<Heading> headings) {
    private static final double SURE_ENOUGH = 0.35;

    /// Of a heading that may not have been found.
    static Features of(Optional<Header> header) {
        return new Features(header.map(Header::headings).orElse(List.of()).stream()
                .filter(heading -> heading.confidence() >= SURE_ENOUGH)
                .toList());
    }

    boolean has(Concept... any) {
        return count(any) > 0;
    }

    /// How many of these meanings occur.
    long count(Concept... any) {
        Set<Concept> wanted = EnumSet.noneOf(Concept.class);
        wanted.addAll(List.of(any));
        return headings.stream()
                .flatMap(heading -> heading.concept().stream())
                .filter(wanted::contains)
                .distinct()
                .count();
    }

    /// Whether one of these is said to be of a carton.
    boolean perCarton(Concept... any) {
        Set<Concept> wanted = EnumSet.noneOf(Concept.class);
        wanted.addAll(List.of(any));
        return headings.stream()
                .filter(heading -> heading.scope() == Scope.PER_CARTON)
                .anyMatch(heading -> heading.concept().filter(wanted::contains).isPresent());
    }
}
