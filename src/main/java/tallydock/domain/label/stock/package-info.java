/// Stocks of labels and the heads that print on them.
@NullMarked
package tallydock.domain.label.stock;

import org.jspecify.annotations.NullMarked;
