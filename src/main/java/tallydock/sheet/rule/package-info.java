/// Fields of a line, read and judged one cell at a time.
@NullMarked
package tallydock.sheet.rule;

import org.jspecify.annotations.NullMarked;
