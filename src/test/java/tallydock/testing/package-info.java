/// What tests share.
@NullMarked
package tallydock.testing;

import org.jspecify.annotations.NullMarked;
