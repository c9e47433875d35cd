/// Tells packing lists, invoices, orders, statements and product sheets apart.
@NullMarked
package tallydock.sheet.kind;

import org.jspecify.annotations.NullMarked;
