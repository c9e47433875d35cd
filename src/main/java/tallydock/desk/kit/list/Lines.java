package tallydock.desk.kit.list;

import java.util.List;
import javafx.collections.ObservableList;

/// Brings the lines of a list to what they are now by little change: a list that is filled anew draws every line anew,
/// and a clerk waits for it after each scan.
final class Lines {
    private static final int FRESH_ON_TOP = 4;

    private Lines() {}

    static <T> void change(ObservableList<T> lines, List<T> next) {
        int fresh = freshOnTop(lines, next);
        lines.addAll(0, next.subList(0, fresh));
        if (lines.size() > next.size()) {
            lines.remove(next.size(), lines.size());
        }
        for (int i = fresh; i < lines.size(); i++) {
            if (!next.get(i).equals(lines.get(i))) {
                lines.set(i, next.get(i));
            }
        }
        lines.addAll(next.subList(lines.size(), next.size()));
    }

    /// How many lines stand above the one that was first; 0 where it is not found near the top.
    private static <T> int freshOnTop(List<T> lines, List<T> next) {
        var top = next.subList(0, Math.min(FRESH_ON_TOP, next.size()));
        return lines.isEmpty() ? 0 : Math.max(0, top.indexOf(lines.getFirst()));
    }
}
