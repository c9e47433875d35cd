@NullMarked
package planted.tallydock.hub;

import org.jspecify.annotations.NullMarked;
