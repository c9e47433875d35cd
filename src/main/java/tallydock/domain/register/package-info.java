/// What the register knows of one product: the sheet it came in, what people changed since, what was measured.
@NullMarked
package tallydock.domain.register;

import org.jspecify.annotations.NullMarked;
