/// What becomes of goods in quarantine, asked of a supervisor.
@NullMarked
package tallydock.desk.review.quarantine;

import org.jspecify.annotations.NullMarked;
