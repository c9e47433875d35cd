/// Where in which file papers say what they say, and whether the originals are still what was imported.
@NullMarked
package tallydock.usecase.trace;

import org.jspecify.annotations.NullMarked;
