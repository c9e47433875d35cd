package tallydock.proof.labels;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tallydock.domain.label.Modules;
import tallydock.domain.label.SymbolKind.Square;

/// Draws payloads with zint, many in one process, which writes a line for each row of modules.
final class Zint {
    /// What the three modules beside the finder of a QR symbol say of its mask is turned by this.
    private static final int MASK_TURN = 0b101;

    private static final int FORMAT_ROW = 8;

    /// Higher ones say that nothing was drawn. It warns of PDF417 that is lower than it would be by itself.
    private static final int MOST_WARNING = 4;

    private final Path folder;

    Zint(Path folder) {
        this.folder = folder;
    }

    /// The symbols of payloads, in their order.
    ///
    /// @param ours the same as we draw them: they tell how many rows to expect, and the mask of QR symbols
    List<Modules> draw(PayloadFamily family, List<String> payloads, List<Modules> ours)
            throws IOException, InterruptedException {
        var groups = new TreeMap<Integer, List<Integer>>();
        for (int i = 0; i < payloads.size(); i++) {
            int mask = family.kind() == Square.QR ? mask(ours.get(i)) : -1;
            groups.computeIfAbsent(mask, _ -> new ArrayList<>()).add(i);
        }
        var drawn = new TreeMap<Integer, Modules>();
        for (var group : groups.entrySet()) {
            var options = new ArrayList<>(family.options());
            if (group.getKey() >= 0) {
                options.add("--mask=" + group.getKey());
            }
            draw(options, group.getValue(), payloads, ours, drawn);
        }
        return List.copyOf(drawn.values());
    }

    private static int mask(Modules qr) {
        int said = 0;
        for (int column = 2; column <= 4; column++) {
            said = 2 * said + (qr.isDark(column, FORMAT_ROW) ? 1 : 0);
        }
        return said ^ MASK_TURN;
    }

    /// All in one process where rows are as many as ours; else each by itself, so that a symbol of another
    /// size does not shift those behind it.
    private void draw(
            List<String> options,
            List<Integer> places,
            List<String> payloads,
            List<Modules> ours,
            Map<Integer, Modules> drawn)
            throws IOException, InterruptedException {
        var lines = lines(options, places.stream().map(payloads::get).toList());
        int expected = places.stream().mapToInt(i -> ours.get(i).height()).sum();
        int at = 0;
        for (int i : places) {
            int height = ours.get(i).height();
            var rows = lines.size() == expected
                    ? lines.subList(at, at + height)
                    : lines(options, List.of(payloads.get(i)));
            at += height;
            drawn.put(i, modules(rows));
        }
    }

    private List<String> lines(List<String> options, List<String> payloads) throws IOException, InterruptedException {
        var file = folder.resolve("payloads.txt");
        Files.write(
                file,
                payloads.stream()
                        .map(text -> text.replace('(', '[').replace(')', ']'))
                        .toList());
        var command = new ArrayList<>(List.of("zint", "--batch", "--dump", "-i", file.toString()));
        command.addAll(options);
        return Programs.lines(folder, command, MOST_WARNING);
    }

    /// The dump has four modules to a digit, the last one filled with blank ones.
    private static Modules modules(List<String> dump) {
        var rows = new ArrayList<BitSet>();
        for (String line : dump) {
            String digits = line.replace(" ", "");
            var row = new BitSet();
            for (int i = 0; i < digits.length() * 4; i++) {
                row.set(i, (Character.digit(digits.charAt(i / 4), 16) & (8 >> (i % 4))) != 0);
            }
            rows.add(row);
        }
        int width = rows.stream().mapToInt(BitSet::length).max().orElse(0);
        return new Modules(Math.max(1, width), rows);
    }
}
