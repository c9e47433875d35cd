/// Codes to be scanned, as a picture of modules.
@NullMarked
package tallydock.usecase.symbol;

import org.jspecify.annotations.NullMarked;
