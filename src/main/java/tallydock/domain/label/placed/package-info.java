/// A label with everything in its place, in whole dots of the printer's head: renderers draw it and move
/// nothing.
@NullMarked
package tallydock.domain.label.placed;

import org.jspecify.annotations.NullMarked;
