/// The report of a shipment as a room offers it: where to, how it goes, how it ended.
@NullMarked
package tallydock.desk.kit.report;

import org.jspecify.annotations.NullMarked;
