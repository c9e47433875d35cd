@NullMarked
package planted.tallydock.protocol;

import org.jspecify.annotations.NullMarked;
