/// Sets right what a keyboard scanner typed on a computer with another keyboard layout, with Caps Lock on, or with a
/// text for the group separator.
@NullMarked
package tallydock.domain.barcode.repair;

import org.jspecify.annotations.NullMarked;
