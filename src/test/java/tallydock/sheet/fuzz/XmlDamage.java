package tallydock.sheet.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.random.RandomGenerator;

/// Damages the text of an XML part.
record XmlDamage(RandomGenerator random, Damage.Outside outside) {
    private static final List<String> NUMBERS =
            List.of("0", "-1", "1048577", "99999999999999999999", "1E309", "NaN", "2147483648", "-0.0", "1e-320");
    private static final List<String> PIECES = List.of(
            "<row>",
            "</row>",
            "<c r=\"XFE1\"/>",
            "<c r=\"A0\" t=\"s\"><v>99999999</v></c>",
            "<c t=\"e\"><v>#REF!</v></c>",
            "<mergeCell ref=\"A1:XFD1048576\"/>",
            "<col min=\"1\" max=\"2147483647\" hidden=\"1\"/>",
            "<f>1+</f>",
            "&#0;",
            "&unknown;",
            "]]>",
            "<![CDATA[<row/>]]>",
            "<!--",
            "<is><t>1-10</t></is>",
            "\uFFFE");

    byte[] of(byte[] part) {
        var text = new String(part, StandardCharsets.UTF_8);
        return damaged(text.isEmpty() ? "<a/>" : text).getBytes(StandardCharsets.UTF_8);
    }

    private String damaged(String text) {
        return switch (random.nextInt(9)) {
            case 0 -> number(text);
            case 1 -> insert(text, PIECES.get(random.nextInt(PIECES.size())));
            case 2 -> without(text);
            case 3 -> twice(text);
            case 4 -> entity(text);
            case 5 -> attribute(text);
            case 6 -> insert(text, "x".repeat(random.nextInt(200_000)));
            case 7 -> deep(text);
            default -> swapped(text);
        };
    }

    private int place(String text) {
        return random.nextInt(text.length());
    }

    private String insert(String text, String piece) {
        int at = text.indexOf('<', place(text));
        int here = at < 0 ? place(text) : at;
        return text.substring(0, here) + piece + text.substring(here);
    }

    private String number(String text) {
        int from = place(text);
        while (from < text.length() && !Character.isDigit(text.charAt(from))) {
            from++;
        }
        int to = from;
        while (to < text.length() && Character.isDigit(text.charAt(to))) {
            to++;
        }
        return text.substring(0, from) + NUMBERS.get(random.nextInt(NUMBERS.size())) + text.substring(to);
    }

    private String without(String text) {
        int from = place(text);
        int to = Math.min(text.length(), from + random.nextInt(300));
        return text.substring(0, from) + text.substring(to);
    }

    private String twice(String text) {
        int from = Math.max(0, text.indexOf("<row", place(text)));
        int end = text.indexOf("</row>", from);
        int to = end < 0 ? Math.min(text.length(), from + 100) : end + 6;
        return text.substring(0, to) + text.substring(from, to).repeat(1 + random.nextInt(5)) + text.substring(to);
    }

    /// Everything that could make a parser open a file or a connection.
    private String entity(String text) {
        int body = Math.max(0, text.indexOf("?>") + 2);
        String uri = random.nextBoolean() ? outside.file() : outside.address();
        String doctype = random.nextBoolean()
                ? "<!DOCTYPE a [<!ENTITY x SYSTEM \"" + uri + "\">]>"
                : "<!DOCTYPE a SYSTEM \"" + uri + "\">";
        String named = text.substring(body).replaceFirst("<t[^>]*>[^<]*</t>", "<t>&x;</t>");
        return switch (random.nextInt(3)) {
            case 0 -> text.substring(0, body) + doctype + named;
            case 1 -> text.replaceFirst("Target=\"[^\"]*\"", "Target=\"" + uri + "\" TargetMode=\"External\"");
            default ->
                text.replaceFirst(
                        "<sheetData",
                        "<x xmlns:xi=\"http://www.w3.org/2001/XInclude\"><xi:include href=\"" + uri
                                + "\" parse=\"text\"/></x><sheetData");
        };
    }

    private String attribute(String text) {
        int quote = text.indexOf("=\"", place(text));
        int end = quote < 0 ? -1 : text.indexOf('"', quote + 2);
        if (end < 0) {
            return without(text);
        }
        String value = random.nextBoolean() ? "" : NUMBERS.get(random.nextInt(NUMBERS.size()));
        return text.substring(0, quote + 2) + value + text.substring(end);
    }

    private String deep(String text) {
        int depth = random.nextInt(5_000);
        return insert(text, "<a>".repeat(depth) + "</a>".repeat(depth));
    }

    private String swapped(String text) {
        int half = place(text);
        int quarter = half == 0 ? 0 : random.nextInt(half);
        return text.substring(0, quarter) + text.substring(half) + text.substring(quarter, half);
    }
}
