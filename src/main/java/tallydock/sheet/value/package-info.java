/// What single cells say: numbers, units, carton numbers, codes, names, yes and no.
@NullMarked
package tallydock.sheet.value;

import org.jspecify.annotations.NullMarked;
