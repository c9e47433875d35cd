package tallydock.domain.label.layout;

import java.util.ArrayList;
import java.util.List;
import tallydock.domain.label.layout.WordsPlace.Measure;
import tallydock.domain.label.layout.WordsPlace.Wrapped;
import tallydock.domain.text.LineBreaks;

/// Breaks text into lines at the places its script allows, and shortens what does not fit: a single line in
/// its middle, for titles differ at both ends; several lines at the last.
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
        for (int next = LineBreaks.after(text, 0);
                end < text.length() && lines.size() < limit;
                next = LineBreaks.after(text, next)) {
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
