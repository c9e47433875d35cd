/// How every adapter writes a file that a person asked for: whole, or not at all. The one piece of machinery adapters
/// share.
@NullMarked
package tallydock.file;

import org.jspecify.annotations.NullMarked;
