/// The register: products, their barcodes, the sellers they belong to.
@NullMarked
package tallydock.domain.product;

import org.jspecify.annotations.NullMarked;
