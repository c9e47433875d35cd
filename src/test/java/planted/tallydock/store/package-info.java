@NullMarked
package planted.tallydock.store;

import org.jspecify.annotations.NullMarked;
