@NullMarked
package tallydock.domain;

import org.jspecify.annotations.NullMarked;
