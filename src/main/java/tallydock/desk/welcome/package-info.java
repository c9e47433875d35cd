/// The first start: language, practice or set-up.
@NullMarked
package tallydock.desk.welcome;

import org.jspecify.annotations.NullMarked;
