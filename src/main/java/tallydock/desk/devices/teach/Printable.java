package tallydock.desk.devices.teach;

import java.util.stream.Collectors;

/// A text that may hold anything, made fit for one line.
final class Printable {
    private static final int MOST = 80;

    private Printable() {}

    static String of(String text) {
        return text.codePoints()
                .limit(MOST)
                .mapToObj(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT
                        ? "<%02X>".formatted(c)
                        : Character.toString(c))
                .collect(Collectors.joining());
    }
}
