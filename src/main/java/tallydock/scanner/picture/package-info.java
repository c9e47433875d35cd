/// Pictures from cameras and telephones: what they are, made fit to be kept, and the folder they appear in.
@NullMarked
package tallydock.scanner.picture;

import org.jspecify.annotations.NullMarked;
