/// The room of labels in a window.
@NullMarked
package tallydock.desk.labels;

import org.jspecify.annotations.NullMarked;
