@NullMarked
package planted.tallydock.print;

import org.jspecify.annotations.NullMarked;
