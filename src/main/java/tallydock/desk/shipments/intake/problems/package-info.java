/// What is wrong with a sheet and the ways out of it, the rows with it first.
@NullMarked
package tallydock.desk.shipments.intake.problems;

import org.jspecify.annotations.NullMarked;
