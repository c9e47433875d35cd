package tallydock.proof.labels;

import java.io.IOException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import tallydock.domain.label.Modules;
import tallydock.domain.label.SymbolKind.Linear;
import tallydock.domain.label.layout.SymbolEncoder.Encoded;
import tallydock.print.symbol.LabelSymbols;

/// Compares our bars with those of zint, module for module.
final class SecondEncoder {
    private static final String SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

    private final Path folder;
    private final RandomGenerator random;
    private final LabelSymbols ours = new LabelSymbols();

    SecondEncoder(Path folder, RandomGenerator random) {
        this.folder = folder;
        this.random = random;
    }

    /// Payloads, in turn an item's, a box's and a carton's, that the two draw otherwise.
    int differing(int payloads) throws IOException, InterruptedException {
        int differing = 0;
        for (int i = 0; i < payloads; i++) {
            boolean isSame = switch (i % 3) {
                case 0 -> isSame(Linear.CODE_128, "X00" + signs(7), "20");
                case 1 -> isSame(Linear.CODE_128, "FBA1" + signs(6) + "U" + digits(6), "20");
                default -> isSame(Linear.GS1_128, "(00)" + checked(digits(17)), "16");
            };
            differing += isSame ? 0 : 1;
        }
        return differing;
    }

    private boolean isSame(Linear kind, String payload, String number) throws IOException, InterruptedException {
        String theirs = payload.replace('(', '[').replace(')', ']');
        var dump = Programs.lines(folder, List.of("zint", "-b", number, "--dump", "-d", theirs));
        return ours.encode(kind, payload) instanceof Encoded.Drawn drawn
                && drawn.modules().equals(modules(dump.getFirst()));
    }

    /// The dump has four modules to a digit, the last one filled with blank ones.
    private static Modules modules(String dump) {
        String digits = dump.replace(" ", "");
        var row = new BitSet();
        for (int i = 0; i < digits.length() * 4; i++) {
            row.set(i, (Character.digit(digits.charAt(i / 4), 16) & (8 >> (i % 4))) != 0);
        }
        return new Modules(row.length(), List.of(row));
    }

    private String signs(int count) {
        var text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return text.toString();
    }

    private String digits(int count) {
        return String.format(Locale.ROOT, "%0" + count + "d", random.nextLong((long) Math.pow(10, count)));
    }

    private static String checked(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * ((digits.length() - i) % 2 == 1 ? 3 : 1);
        }
        return digits + (10 - sum % 10) % 10;
    }
}
