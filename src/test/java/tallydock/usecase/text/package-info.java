@NullMarked
package tallydock.usecase.text;

import org.jspecify.annotations.NullMarked;
