/// What the columns of a sheet are taken for, and how its file is read; every choice can be another.
@NullMarked
package tallydock.desk.shipments.intake.columns;

import org.jspecify.annotations.NullMarked;
