/// A file comes in: read, set right column by column and row by row, stored as it was looked at, and told in words.
@NullMarked
package tallydock.desk.shipments.intake;

import org.jspecify.annotations.NullMarked;
