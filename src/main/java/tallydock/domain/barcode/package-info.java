/// What a scanner sent, and what it can mean. Total: any bytes give a result, never an exception.
@NullMarked
package tallydock.domain.barcode;

import org.jspecify.annotations.NullMarked;
