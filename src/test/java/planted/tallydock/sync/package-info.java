@NullMarked
package planted.tallydock.sync;

import org.jspecify.annotations.NullMarked;
