@NullMarked
package tallydock;

import org.jspecify.annotations.NullMarked;
