package tallydock.usecase.label;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import tallydock.domain.label.HandlingMark;

/// What no list says and a person may want on labels; blank is not printed.
///
/// @param condition of the goods, as Amazon asks: `New 新`
/// @param origin where they were made, as in `Made in China`
/// @param expires the last day the goods may be used
/// @param handling how cartons are to be handled
public record Said(String condition, String origin, Optional<LocalDate> expires, Set<HandlingMark> handling) {
    /// Nothing was said.
    public static final Said NOTHING = new Said("", "");

    public Said {
        handling = handling.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(handling));
    }

    public Said(String condition, String origin) {
        this(condition, origin, Optional.empty(), Set.of());
    }
}
