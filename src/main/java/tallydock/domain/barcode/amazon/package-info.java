/// Codes that Amazon prints on goods and boxes, beside those that domain.barcode keeps as values of their own.
@NullMarked
package tallydock.domain.barcode.amazon;

import org.jspecify.annotations.NullMarked;
