@NullMarked
package planted.tallydock.sheet;

import org.jspecify.annotations.NullMarked;
