/// Labels for what was counted a moment ago: a carton that differs, a thing nobody knows.
@NullMarked
package tallydock.usecase.label.dock;

import org.jspecify.annotations.NullMarked;
