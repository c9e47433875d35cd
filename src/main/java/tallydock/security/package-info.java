/// Secrets: PIN verifiers, badge codes, the key they are mixed with. Nothing of it reaches the log or a message.
@NullMarked
package tallydock.security;

import org.jspecify.annotations.NullMarked;
