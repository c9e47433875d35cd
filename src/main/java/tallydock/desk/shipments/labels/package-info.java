/// Labels of one shipment: which, for what, in whose words, and the numbers of logistic labels.
@NullMarked
package tallydock.desk.shipments.labels;

import org.jspecify.annotations.NullMarked;
