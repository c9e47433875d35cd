@NullMarked
package tallydock.desk.kit.choice;

import org.jspecify.annotations.NullMarked;
