/// Contents, their hashes, and ids computed from names.
@NullMarked
package tallydock.domain.digest;

import org.jspecify.annotations.NullMarked;
