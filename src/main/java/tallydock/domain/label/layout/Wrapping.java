package tallydock.domain.label.layout;

import java.util.ArrayList;
import java.util.List;
import tallydock.domain.label.layout.WordsPlace.Measure;
import tallydock.domain.label.layout.WordsPlace.Wrapped;

/// Breaks text into lines at the places its script allows, and shortens what does not fit: a single line in
/// its middle,
/// for titles differ at both ends; several lines at the last.
final class Wrapping {
    private static final String MORE = "…";

    private Wrapping() {}

    static Wrapped of(String text, int mostLines, int width, Measure measure) {
        var lines = new ArrayList<String>();
        for (String paragraph : text.split("\n", mostLines + 2)) {
            wrap(paragraph.replace('\n', ' ').strip(), mostLines + 1 - lines.size(), width, measure, lines);
        }
        boolean isTooWide = lines.stream().anyMatch(line -> measure.of(line) > width);
        if (lines.size() <= mostLines && !isTooWide) {
            return new Wrapped(lines, false);
        }
        if (mostLines == 1) {
            return new Wrapped(List.of(inTheMiddle(text.replace('\n', ' '), width, measure)), true);
        }
        var kept = new ArrayList<>(lines.subList(0, Math.min(mostLines, lines.size())));
        if (lines.size() > mostLines) {
            kept.set(mostLines - 1, kept.getLast() + MORE);
        }
        return new Wrapped(
                kept.stream().map(line -> atTheEnd(line, width, measure)).toList(), true);
    }

    private static void wrap(String text, int most, int width, Measure measure, List<String> lines) {
        int limit = lines.size() + Math.max(0, most);
        int start = 0;
        int end = 0;
        for (int next = breakAfter(text, 0);
                end < text.length() && lines.size() < limit;
                next = breakAfter(text, next)) {
            if (end > start && measure.of(text.substring(start, next).strip()) > width) {
                lines.add(text.substring(start, end).strip());
                start = end;
            }
            end = next;
        }
        if (lines.size() < limit && start < text.length()) {
            lines.add(text.substring(start).strip());
        }
    }

    /// The next place after `at` where a line may end: behind a space, a hyphen or a stroke, and around
    /// each Chinese
    /// character, but never before what closes.
    private static int breakAfter(String text, int at) {
        int next = at;
        while (next < text.length()) {
            int c = text.codePointAt(next);
            next += Character.charCount(c);
            boolean isEnd = next == text.length();
            if (isEnd || (mayBreak(c, text.codePointAt(next)) && !closes(text, next))) {
                return next;
            }
        }
        return text.length();
    }

    private static boolean mayBreak(int c, int next) {
        boolean mayEnd = Character.isWhitespace(c) || c == '-' || c == '/' || Character.isIdeographic(c);
        return mayEnd || Character.isIdeographic(next);
    }

    private static boolean closes(String text, int at) {
        return "，。、；：！？）》」』%,.;:!?)]".indexOf(text.codePointAt(at)) >= 0;
    }

    private static String atTheEnd(String line, int width, Measure measure) {
        String shown = line;
        int keep = line.codePointCount(0, line.length());
        while (keep > 0 && measure.of(shown) > width) {
            keep--;
            shown = line.substring(0, line.offsetByCodePoints(0, keep)).stripTrailing() + MORE;
        }
        return shown;
    }

    private static String inTheMiddle(String line, int width, Measure measure) {
        int[] all = line.codePoints().toArray();
        int few = 0;
        int many = all.length;
        while (few < many) {
            int keep = (few + many + 1) / 2;
            if (measure.of(halves(all, keep)) <= width) {
                few = keep;
            } else {
                many = keep - 1;
            }
        }
        return halves(all, few);
    }

    private static String halves(int[] all, int keep) {
        if (keep >= all.length) {
            return new String(all, 0, all.length);
        }
        int tail = keep / 2;
        String head = new String(all, 0, keep - tail).stripTrailing();
        return head + MORE + new String(all, all.length - tail, tail).stripLeading();
    }
}
