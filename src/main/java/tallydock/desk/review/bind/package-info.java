/// The box in which a supervisor says which product an unknown code means.
@NullMarked
package tallydock.desk.review.bind;

import org.jspecify.annotations.NullMarked;
