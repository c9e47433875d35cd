/// Numbers for logistic labels: whose they are, and which of them each station may give.
@NullMarked
package tallydock.domain.label.sscc;

import org.jspecify.annotations.NullMarked;
