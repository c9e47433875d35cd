/// What a person says of an inbound as a whole: that was all, more is to come, count it blind.
@NullMarked
package tallydock.usecase.inbound;

import org.jspecify.annotations.NullMarked;
