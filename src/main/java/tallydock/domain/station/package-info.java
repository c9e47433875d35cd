/// The station flow: the layer above the counting fold that stops, asks, parks, and takes the named default of every
/// question when the next scan comes.
@NullMarked
package tallydock.domain.station;

import org.jspecify.annotations.NullMarked;
