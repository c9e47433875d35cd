/// Print jobs as the store knows them.
@NullMarked
package tallydock.store.printing;

import org.jspecify.annotations.NullMarked;
