/// What GS1 symbols carry: element strings with their application identifiers, and the same in a web address.
/// Own table, own checks; source GS1 General Specifications 3 and 7, GS1 Digital Link URI syntax. Total: any
/// text gives a result.
@NullMarked
package tallydock.domain.barcode.gs1;

import org.jspecify.annotations.NullMarked;
