package tallydock.desk.kit.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/// The colours as the style sheet has them: light, and light overlaid with dark.
final class Tokens {
    private static final Pattern TOKEN = Pattern.compile("(-td-[a-z0-9-]+):\\s*(#[0-9A-Fa-f]{6});");

    private Tokens() {}

    static Map<String, String> light() {
        return read(part(0));
    }

    static Map<String, String> dark() {
        var all = new HashMap<>(light());
        all.putAll(read(part(1)));
        return all;
    }

    private static String part(int i) {
        var parts = sheet().split(Pattern.quote(".root:dark {"), 3);
        return i == 0 ? parts[0] : parts[1].substring(0, parts[1].indexOf('}'));
    }

    private static Map<String, String> read(String css) {
        var found = new HashMap<String, String>();
        TOKEN.matcher(css).results().forEach(match -> found.put(match.group(1), match.group(2)));
        return found;
    }

    private static String sheet() {
        try (var in = Tokens.class.getResourceAsStream("/tallydock/desk/css/tallydock.css")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
