/// Writes the demo shipment that newcomers count: its packing list, its register and a run of scans.
@NullMarked
package tallydock.demo;

import org.jspecify.annotations.NullMarked;
