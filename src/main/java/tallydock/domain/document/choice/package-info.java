/// What a person decides about the reading of a sheet: layout, dialect, repaired cells, rows left out.
@NullMarked
package tallydock.domain.document.choice;

import org.jspecify.annotations.NullMarked;
