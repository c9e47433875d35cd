package tallydock.sheet.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;

/// Damages text: its lines, its separators and single cells. Bytes are taken for Latin letters and given back as they
/// were, whatever the encoding.
record TextDamage(RandomGenerator random, Damage.Outside outside) {
    private static final List<String> JUNK = List.of(
            "\"",
            "\"\"\"",
            ";",
            "\t",
            "\r",
            "\0",
            "-",
            "1-100000",
            "1-99999999999999",
            "C1-C999999,1~88888",
            "=1+1",
            "1E+400",
            "9".repeat(400),
            "1,".repeat(5_000),
            "Total",
            "合计",
            "<html><table><tr><td>",
            "(((((((((((((((((((((((((((((",
            " ".repeat(3_000));

    byte[] of(byte[] file) {
        var text = new String(file, StandardCharsets.ISO_8859_1);
        return damaged(text.isEmpty() ? "a,b" : text).getBytes(StandardCharsets.ISO_8859_1);
    }

    private String damaged(String text) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        int at = random.nextInt(lines.size());
        switch (random.nextInt(8)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(at, lines.get(random.nextInt(lines.size())));
            case 2 -> Collections.swap(lines, at, random.nextInt(lines.size()));
            case 3 -> lines.set(at, insert(lines.get(at), junk()));
            case 4 -> lines.set(at, cell(lines.get(at)));
            case 5 -> lines.add(at, junk().repeat(1 + random.nextInt(20)));
            case 6 -> lines.set(at, insert(lines.get(at), random.nextBoolean() ? outside.file() : outside.address()));
            default -> lines.replaceAll(line -> line.replace(',', ';'));
        }
        return String.join("\n", lines);
    }

    private String junk() {
        return new String(
                JUNK.get(random.nextInt(JUNK.size())).getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    private String insert(String line, String piece) {
        int at = line.isEmpty() ? 0 : random.nextInt(line.length());
        return line.substring(0, at) + piece + line.substring(at);
    }

    private String cell(String line) {
        String[] cells = line.split("[,;\t]", -1);
        cells[random.nextInt(cells.length)] = junk();
        return String.join(",", cells);
    }
}
