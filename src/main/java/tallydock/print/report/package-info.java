/// Reports as documents for paper.
@NullMarked
package tallydock.print.report;

import org.jspecify.annotations.NullMarked;
