/// A list of a purchase order that is known: what it would change, and what it is to be.
@NullMarked
package tallydock.desk.shipments.intake.version;

import org.jspecify.annotations.NullMarked;
