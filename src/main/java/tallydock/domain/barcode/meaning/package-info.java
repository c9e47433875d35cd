/// What a scan can mean: all parsers of domain.barcode asked in turn, their answers ranked with reasons; the
/// place where it was scanned chooses. Total: any bytes give a result, never an exception.
@NullMarked
package tallydock.domain.barcode.meaning;

import org.jspecify.annotations.NullMarked;
