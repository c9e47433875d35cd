/// What a foreign sheet says once it is read and checked, before anything is stored.
@NullMarked
package tallydock.domain.document;

import org.jspecify.annotations.NullMarked;
