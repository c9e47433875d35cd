@NullMarked
package tallydock.app.log;

import org.jspecify.annotations.NullMarked;
