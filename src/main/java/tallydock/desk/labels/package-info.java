/// The room of label templates: what stands on labels, in which order and size, with the label beside it as a printer
/// will draw it.
@NullMarked
package tallydock.desk.labels;

import org.jspecify.annotations.NullMarked;
