package tallydock.domain.printer;

import tallydock.domain.label.LabelValues;

/// The same label so many times.
public record LabelRun(LabelValues values, int count) {
    public LabelRun {
        if (count < 1) {
            throw new IllegalArgumentException("a label is printed at least once");
        }
    }
}
