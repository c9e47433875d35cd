/// What a person sees of a sheet before it is stored: columns, checks, rows, problems and their repairs.
@NullMarked
package tallydock.domain.document.reading;

import org.jspecify.annotations.NullMarked;
