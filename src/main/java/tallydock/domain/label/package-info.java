/// What a label is: templates of bands, what stands in them, and the values they are filled with. Lengths are
/// micrometres; nothing here knows a printer.
@NullMarked
package tallydock.domain.label;

import org.jspecify.annotations.NullMarked;
