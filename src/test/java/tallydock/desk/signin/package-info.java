/// Signing in by badge or by name and PIN.
@NullMarked
package tallydock.desk.signin;

import org.jspecify.annotations.NullMarked;
