/// Sentences for people, in each language the program speaks.
@NullMarked
package tallydock.usecase.text;

import org.jspecify.annotations.NullMarked;
