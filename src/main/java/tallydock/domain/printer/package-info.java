/// Printers of a station and what is ordered from them, as values.
@NullMarked
package tallydock.domain.printer;

import org.jspecify.annotations.NullMarked;
