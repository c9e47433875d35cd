/// Reports of what was found: gathered here, written by adapters.
@NullMarked
package tallydock.usecase.report;

import org.jspecify.annotations.NullMarked;
