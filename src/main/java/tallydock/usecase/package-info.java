@NullMarked
package tallydock.usecase;

import org.jspecify.annotations.NullMarked;
