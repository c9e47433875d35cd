@NullMarked
package tallydock.store;

import org.jspecify.annotations.NullMarked;
