/// A sheet on the table: read in the background as often as a person says otherwise, and stored as it was looked at.
@NullMarked
package tallydock.desk.shipments.intake.sheet;

import org.jspecify.annotations.NullMarked;
