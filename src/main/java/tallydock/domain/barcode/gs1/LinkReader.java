package tallydock.domain.barcode.gs1;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Takes an address apart: the last key in the path with what qualifies it, and the elements of the query. Positions of
/// faults are those in the address.
final class LinkReader {
    private static final Pattern ADDRESS = Pattern.compile(
            "(?i:https?)://(?<host>[^/?#\\s@]{1,255})(?<path>/[^?#\\s]*)(?:\\?(?<query>[^#\\s]*))?(?:#\\S*)?");

    /// Keys that begin a path, each with what may follow it, in this order.
    private static final Map<String, List<String>> KEYS = Map.ofEntries(
            Map.entry("00", List.of()),
            Map.entry("01", List.of("22", "10", "21", "235")),
            Map.entry("253", List.of()),
            Map.entry("255", List.of()),
            Map.entry("401", List.of()),
            Map.entry("402", List.of()),
            Map.entry("410", List.of()),
            Map.entry("411", List.of()),
            Map.entry("412", List.of()),
            Map.entry("413", List.of()),
            Map.entry("414", List.of("254", "7040")),
            Map.entry("415", List.of("8020")),
            Map.entry("416", List.of()),
            Map.entry("417", List.of("7040")),
            Map.entry("8003", List.of()),
            Map.entry("8004", List.of("7040")),
            Map.entry("8006", List.of("22", "10", "21")),
            Map.entry("8010", List.of("8011")),
            Map.entry("8013", List.of()),
            Map.entry("8017", List.of("8019")),
            Map.entry("8018", List.of("8019")));

    /// Words of the first version of the syntax.
    private static final Map<String, String> WORDS = Map.of(
            "gtin", "01", "lot", "10", "ser", "21", "cpv", "22", "sscc", "00", "gln", "414", "gsin", "402", "itip",
            "8006");

    private final List<Element> elements = new ArrayList<>();
    private final List<Gs1Fault> faults = new ArrayList<>();

    private record Segment(String text, int position) {}

    static Optional<DigitalLink> read(String text) {
        Matcher address = ADDRESS.matcher(text);
        if (!address.matches()) {
            return Optional.empty();
        }
        var path = segments(address.group("path"), address.start("path"), '/').stream()
                .skip(1)
                .toList();
        var key = lastKey(path);
        if (key.isEmpty()) {
            return Optional.empty();
        }
        var reader = new LinkReader();
        reader.path(path.subList(key.getAsInt(), path.size()));
        Optional.ofNullable(address.group("query")).ifPresent(query -> reader.query(query, address.start("query")));
        var says = new ElementString(reader.elements, reader.faults).together();
        return Optional.of(new DigitalLink(address.group("host").toLowerCase(Locale.ROOT), says));
    }

    private static List<Segment> segments(String text, int begin, char between) {
        var all = new ArrayList<Segment>();
        int at = 0;
        for (String part : text.split(Pattern.quote(String.valueOf(between)), -1)) {
            all.add(new Segment(part, begin + at));
            at += part.length() + 1;
        }
        return all;
    }

    /// The last key with a value after it that has only its own qualifiers after that.
    private static OptionalInt lastKey(List<Segment> path) {
        return IntStream.iterate(path.size() - 2, at -> at >= 0, at -> at - 1)
                .filter(at -> KEYS.containsKey(code(path.get(at))) && qualifies(path, at))
                .findFirst();
    }

    private static boolean qualifies(List<Segment> path, int key) {
        var allowed = KEYS.getOrDefault(code(path.get(key)), List.of());
        boolean isOdd = (path.size() - key) % 2 != 0;
        boolean endsWithSlash = path.getLast().text().isEmpty();
        int next = 0;
        for (int at = key + 2; at + (endsWithSlash ? 1 : 0) < path.size(); at += 2) {
            int found = allowed.indexOf(code(path.get(at)));
            if (found < next) {
                return false;
            }
            next = found + 1;
        }
        return !isOdd || endsWithSlash;
    }

    private static String code(Segment segment) {
        return WORDS.getOrDefault(segment.text(), segment.text());
    }

    private void path(List<Segment> rest) {
        for (int at = 0; at + 1 < rest.size(); at += 2) {
            element(code(rest.get(at)), rest.get(at).position(), rest.get(at + 1));
        }
    }

    /// What is no identifier belongs to the owner of the address and is passed over.
    private void query(String query, int begin) {
        segments(query.replace(';', '&'), begin, '&').forEach(pair -> {
            int equals = pair.text().indexOf('=');
            String name = equals < 0 ? pair.text() : pair.text().substring(0, equals);
            if (Gs1Table.of(name).isPresent()) {
                String value = equals < 0 ? "" : pair.text().substring(equals + 1);
                element(name, pair.position(), new Segment(value, pair.position() + equals + 1));
            }
        });
    }

    private void element(String code, int position, Segment raw) {
        var value = PercentText.decoded(raw.text());
        if (value.isEmpty()) {
            faults.add(new Gs1Fault(Gs1Fault.Kind.ADDRESS, raw.position(), Optional.of(code)));
            return;
        }
        var identifier = Gs1Table.of(code).orElseThrow();
        var element = new Element(code, padded(code, value.orElseThrow()), position);
        elements.add(element);
        int end = raw.position() + raw.text().length();
        ElementReader.fault(element, identifier, raw.position())
                .map(fault -> new Gs1Fault(fault.kind(), Math.min(fault.position(), end), fault.identifier()))
                .ifPresent(faults::add);
    }

    /// A GTIN of 8, 12 or 13 digits may stand in an address without the zeros before it.
    private static String padded(String code, String value) {
        boolean isShortGtin = code.equals("01") && Arrays.asList(8, 12, 13).contains(value.length());
        return isShortGtin ? "0".repeat(14 - value.length()) + value : value;
    }
}
