@NullMarked
package planted.tallydock.security;

import org.jspecify.annotations.NullMarked;
