/// The tables that are read: folded from facts as they come, and folded anew beside the old ones when asked.
@NullMarked
package tallydock.store.projection;

import org.jspecify.annotations.NullMarked;
