/// Signing in by badge or by name and PIN, and letting a colleague allow a deed.
@NullMarked
package tallydock.desk.signin;

import org.jspecify.annotations.NullMarked;
