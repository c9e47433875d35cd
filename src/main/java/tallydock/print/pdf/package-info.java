/// Pages of PDF: labels as vectors on the dot grid of the printer they are meant for.
@NullMarked
package tallydock.print.pdf;

import org.jspecify.annotations.NullMarked;
