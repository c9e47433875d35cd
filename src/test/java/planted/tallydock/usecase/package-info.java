@NullMarked
package planted.tallydock.usecase;

import org.jspecify.annotations.NullMarked;
