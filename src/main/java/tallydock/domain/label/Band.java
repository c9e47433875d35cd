package tallydock.domain.label;

import java.util.List;

/// One strip across the label, its parts side by side.
///
/// @param isRuled whether a line is drawn above it
public record Band(Height height, boolean isRuled, List<Part> parts) {
    /// More than these side by side nobody can read.
    public static final int MOST_PARTS = 6;

    public Band {
        parts = List.copyOf(parts);
        if (parts.isEmpty() || parts.size() > MOST_PARTS) {
            throw new IllegalArgumentException("a band has 1 to " + MOST_PARTS + " parts, not " + parts.size());
        }
    }

    /// A band of one part.
    public static Band of(Height height, Content content) {
        return new Band(height, false, List.of(new Part(1, content)));
    }

    /// The same with a line above it.
    public Band ruled() {
        return new Band(height, true, parts);
    }

    /// How high a band is.
    public sealed interface Height {
        /// So many micrometres; where a label is too low for all its bands each gives way by the same share.
        record Fixed(int um) implements Height {
            public Fixed {
                if (um < 1) {
                    throw new IllegalArgumentException("a band is higher than nothing");
                }
            }
        }

        /// Its share of what the others leave.
        record Rest(int share) implements Height {
            public Rest {
                if (share < 1) {
                    throw new IllegalArgumentException("a share is at least 1");
                }
            }
        }
    }

    /// What takes its share of the band's width.
    public record Part(int share, Content content) {
        public Part {
            if (share < 1) {
                throw new IllegalArgumentException("a share is at least 1");
            }
        }
    }
}
