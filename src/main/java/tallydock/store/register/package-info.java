/// Reads of the sellers' registers for desks and lists: search, whole products, codes on two products.
@NullMarked
package tallydock.store.register;

import org.jspecify.annotations.NullMarked;
