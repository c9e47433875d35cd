@NullMarked
package tallydock.app;

import org.jspecify.annotations.NullMarked;
