/// Labels are ordered from printers, kept as jobs, and sent.
@NullMarked
package tallydock.usecase.printing;

import org.jspecify.annotations.NullMarked;
