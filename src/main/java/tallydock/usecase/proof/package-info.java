/// Printed labels are scanned back, and what that shows of a printer.
@NullMarked
package tallydock.usecase.proof;

import org.jspecify.annotations.NullMarked;
