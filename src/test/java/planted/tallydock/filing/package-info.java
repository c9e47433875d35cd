@NullMarked
package planted.tallydock.filing;

import org.jspecify.annotations.NullMarked;
