@NullMarked
package planted.tallydock.domain;

import org.jspecify.annotations.NullMarked;
