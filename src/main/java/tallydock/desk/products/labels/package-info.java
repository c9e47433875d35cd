/// Unit labels of one product: how many, and what they say beside its code.
@NullMarked
package tallydock.desk.products.labels;

import org.jspecify.annotations.NullMarked;
