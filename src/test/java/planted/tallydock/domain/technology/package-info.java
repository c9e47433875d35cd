@NullMarked
package planted.tallydock.domain.technology;

import org.jspecify.annotations.NullMarked;
