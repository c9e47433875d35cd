/// What scales say, as values: weights with their units, words of a scale, and when a weight may be taken.
@NullMarked
package tallydock.domain.device.scale;

import org.jspecify.annotations.NullMarked;
