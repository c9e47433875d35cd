/// Foreign sheets become documents here, in steps: recognise the content, read its cells, find the table, name the
/// columns, normalise, check. Each step is a room of its own.
@NullMarked
package tallydock.sheet;

import org.jspecify.annotations.NullMarked;
