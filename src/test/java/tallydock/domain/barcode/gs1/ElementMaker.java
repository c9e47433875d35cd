package tallydock.domain.barcode.gs1;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/// Makes element strings at random: most right, some with one thing changed.
final class ElementMaker {
    private static final List<String> COUNTRIES = List.of("156", "840", "276", "826", "392");
    private static final List<String> IBANS = List.of("GB82WEST12345698765432", "DE89370400440532013000");
    private static final String ANYTHING = Gs1Charset.X.characters() + " #$@^`{|}~\\";
    private static final int USUAL_LENGTH = 12;

    private final RandomGenerator random;

    ElementMaker(RandomGenerator random) {
        this.random = random;
    }

    /// One element before it is encoded.
    record Made(String identifier, String value) {
        @Override
        public String toString() {
            return "[" + identifier + "]" + value;
        }
    }

    /// As an encoder takes it.
    static String brackets(List<Made> elements) {
        return elements.stream().map(Made::toString).collect(Collectors.joining());
    }

    /// As it is printed for people.
    static String printed(List<Made> elements) {
        return elements.stream()
                .map(made -> "(" + made.identifier() + ")" + made.value())
                .collect(Collectors.joining());
    }

    /// As a scanner sends it, by our own table of what needs a separator.
    static String raw(List<Made> elements) {
        var text = new StringBuilder();
        for (int i = 0; i < elements.size(); i++) {
            var made = elements.get(i);
            text.append(made.identifier()).append(made.value());
            boolean isFixed = Gs1Table.of(made.identifier())
                    .flatMap(Gs1Identifier::fixedLength)
                    .isPresent();
            if (i + 1 < elements.size() && !isFixed) {
                text.append(ElementString.SEPARATOR);
            }
        }
        return text.toString();
    }

    /// One to four elements of `codes`, each code once. Families of many codes come no more often than a single one.
    List<Made> elements(List<String> codes) {
        var families = codes.stream()
                .collect(Collectors.groupingBy(code -> code.substring(0, 2), TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .toList();
        var made = new ArrayList<Made>();
        for (int count = 1 + random.nextInt(4); count > 0; count--) {
            String code = any(any(families));
            if (made.stream().noneMatch(other -> other.identifier().equals(code))) {
                made.add(new Made(code, value(Gs1Table.of(code).orElseThrow())));
            }
        }
        if (random.nextInt(5) < 2) {
            int at = random.nextInt(made.size());
            made.set(
                    at, new Made(made.get(at).identifier(), changed(made.get(at).value())));
        }
        return made;
    }

    /// One element of an identifier with something that is right for most.
    List<Made> oneOf(String code) {
        return List.of(new Made(code, Gs1Table.of(code).map(this::value).orElse("123456")));
    }

    private String changed(String value) {
        int at = random.nextInt(value.length());
        return switch (random.nextInt(6)) {
            case 0 -> value.substring(0, at) + value.substring(at + 1);
            case 1 -> value.substring(0, at) + any() + value.substring(at);
            case 2 -> value.substring(0, at) + (char) ('0' + random.nextInt(10)) + value.substring(at + 1);
            case 3 -> value.substring(0, at) + any() + value.substring(at + 1);
            case 4 -> value + digits(1 + random.nextInt(3));
            default -> value.substring(0, at) + "0".repeat(value.length() - at);
        };
    }

    private char any() {
        return ANYTHING.charAt(random.nextInt(ANYTHING.length()));
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private String digits(int count) {
        return text(Gs1Charset.N.characters(), count);
    }

    private String text(String characters, int count) {
        var text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(characters.charAt(random.nextInt(characters.length())));
        }
        return text.toString();
    }

    private String value(Gs1Identifier identifier) {
        return identifier.parts().stream().map(this::value).collect(Collectors.joining());
    }

    private String value(Gs1Part part) {
        if (part.whole() && random.nextBoolean()) {
            return "";
        }
        int most = Math.min(part.max(), Math.max(part.min(), USUAL_LENGTH));
        int least = part.whole() ? part.max() : part.min();
        String value = text(part.charset().characters(), least + random.nextInt(most - least + 1));
        for (var check : part.checks()) {
            value = fitted(check, value);
        }
        return value;
    }

    private String fitted(Gs1Check check, String value) {
        return switch (check) {
            case DIGIT -> last(check, value.substring(0, value.length() - 1));
            case DATE0, DATE ->
                "%02d%02d%02d".formatted(random.nextInt(100), 1 + random.nextInt(12), 1 + random.nextInt(28));
            case CLOCK, CLOCK9 -> "%02d%02d".formatted(random.nextInt(24), random.nextInt(60));
            case HOUR -> "%02d".formatted(random.nextInt(24));
            case COUNTRY, COUNTRY9 -> any(COUNTRIES);
            case COUNTRIES -> any(COUNTRIES).repeat(random.nextInt(4));
            default -> fittedText(check, value);
        };
    }

    private String fittedText(Gs1Check check, String value) {
        return switch (check) {
            case MINUTES -> any(List.of("0930", "59", ""));
            case LETTERS -> any(List.of("CN", "US"));
            case CURRENCY -> any(List.of("840", "156"));
            case PIECE -> "0103";
            case IBAN -> any(IBANS);
            case PERCENT -> value.replace('%', 'x');
            case LATITUDE, LONGITUDE ->
                "1" + value.substring(1).replace('9', '7').replace('8', '7');
            case KEY -> (digits(4) + value).substring(0, Math.max(4, value.length()));
            case PAIR -> model();
            default -> simple(check, value);
        };
    }

    private String simple(Gs1Check check, String value) {
        return switch (check) {
            case NONZERO -> value.substring(1) + "1";
            case PLAIN -> "7" + value.substring(1);
            case ZERO -> "0";
            case YES, WINDING -> "1";
            case MINUS -> any(List.of("-", ""));
            case MEDIA -> "80";
            case IMPORTER -> "B";
            default -> value;
        };
    }

    private String model() {
        String body =
                digits(5) + text(Gs1Charset.Y.characters(), random.nextInt(8)).replace('#', '1');
        return body + ModelCheck.of(body);
    }

    private static String last(Gs1Check check, String body) {
        for (char digit = '0'; digit <= '9'; digit++) {
            if (check.holds(body + digit)) {
                return body + digit;
            }
        }
        throw new AssertionError(body);
    }
}
