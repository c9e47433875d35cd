/// The kinds of discrepancy, and what each is called.
@NullMarked
package tallydock.domain.discrepancy;

import org.jspecify.annotations.NullMarked;
