package tallydock.desk.kit.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;

/// The texts of one task in one language: a UTF-8 properties file of message patterns.
record TextBundle(Map<String, String> patterns) {
    TextBundle {
        patterns = Map.copyOf(patterns);
    }

    Optional<String> pattern(String key) {
        return Optional.ofNullable(patterns.get(key));
    }

    static TextBundle load(String task, Language language) {
        var name = "/tallydock/desk/text/" + task + "_" + language.suffix() + ".properties";
        try (var in = TextBundle.class.getResourceAsStream(name)) {
            if (in == null) {
                return new TextBundle(Map.of());
            }
            var read = new Properties();
            read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return new TextBundle(
                    read.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, read::getProperty)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
