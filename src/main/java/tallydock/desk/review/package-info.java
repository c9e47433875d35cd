/// The room of discrepancies: the cases of all shipments, each with the scans that made it.
@NullMarked
package tallydock.desk.review;

import org.jspecify.annotations.NullMarked;
