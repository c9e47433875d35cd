package tallydock.domain.printer;

/// Labels of a job, by their numbers from 1.
///
/// @param all how many labels the whole job has
public record LabelRange(int first, int last, int all) {
    public LabelRange {
        if (first < 1 || last < first || all < last) {
            throw new IllegalArgumentException("no labels " + first + " to " + last + " of " + all);
        }
    }

    /// How many they are.
    public int count() {
        return last - first + 1;
    }

    /// Whether none comes after them.
    public boolean isEnd() {
        return last == all;
    }
}
