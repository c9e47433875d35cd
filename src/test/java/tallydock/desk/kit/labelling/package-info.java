@NullMarked
package tallydock.desk.kit.labelling;

import org.jspecify.annotations.NullMarked;
