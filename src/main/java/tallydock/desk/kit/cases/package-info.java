/// How discrepancies look and what they are called, wherever the desk shows them.
@NullMarked
package tallydock.desk.kit.cases;

import org.jspecify.annotations.NullMarked;
