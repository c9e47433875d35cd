@NullMarked
package planted.tallydock.scanner;

import org.jspecify.annotations.NullMarked;
