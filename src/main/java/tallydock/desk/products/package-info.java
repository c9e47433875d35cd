/// The room of products: search, one product with its codes and history, forms, questions about codes, sheets in and
/// out.
@NullMarked
package tallydock.desk.products;

import org.jspecify.annotations.NullMarked;
