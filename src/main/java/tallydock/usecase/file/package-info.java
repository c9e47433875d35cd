/// How every adapter writes a file that a person asked for: whole, or not at all.
@NullMarked
package tallydock.usecase.file;

import org.jspecify.annotations.NullMarked;
