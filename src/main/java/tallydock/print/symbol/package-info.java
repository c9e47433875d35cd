/// Encodes codes that a scanner reads.
@NullMarked
package tallydock.print.symbol;

import org.jspecify.annotations.NullMarked;
