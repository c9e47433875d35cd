/// Placed labels as dots: the reference that screen, PNG and the printers' languages show.
@NullMarked
package tallydock.print.label;

import org.jspecify.annotations.NullMarked;
