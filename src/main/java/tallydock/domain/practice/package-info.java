/// The tour through the demo shipment: what has been done of it, and what there is to scan.
@NullMarked
package tallydock.domain.practice;

import org.jspecify.annotations.NullMarked;
