/// Text tables: encoding, separator, rows.
@NullMarked
package tallydock.sheet.text;

import org.jspecify.annotations.NullMarked;
