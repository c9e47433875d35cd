/// What a station shows and sounds after one scan, as plain values: keys and arguments, no texts.
@NullMarked
package tallydock.domain.station.stage;

import org.jspecify.annotations.NullMarked;
