/// The first start.
@NullMarked
package tallydock.desk.welcome;

import org.jspecify.annotations.NullMarked;
