/// What is known of a kept picture, whatever it is a picture of.
@NullMarked
package tallydock.domain.picture;

import org.jspecify.annotations.NullMarked;
