/// The register of products: looking a product up, changing it, deciding what a code names.
@NullMarked
package tallydock.usecase.register;

import org.jspecify.annotations.NullMarked;
