/// The codes that teach a scanner, as a picture.
@NullMarked
package tallydock.scanner.teach;

import org.jspecify.annotations.NullMarked;
