@NullMarked
package tallydock.desk.kit.outcome;

import org.jspecify.annotations.NullMarked;
