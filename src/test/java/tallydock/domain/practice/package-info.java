/// Tests of the practice tour.
@NullMarked
package tallydock.domain.practice;

import org.jspecify.annotations.NullMarked;
