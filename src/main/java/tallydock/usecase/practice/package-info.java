/// Practice with the demo shipment, in a store of its own.
@NullMarked
package tallydock.usecase.practice;

import org.jspecify.annotations.NullMarked;
