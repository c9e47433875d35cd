/// A file comes in: packing list or product sheet, read and stored while the person watches, and told in words.
@NullMarked
package tallydock.desk.shipments.intake;

import org.jspecify.annotations.NullMarked;
