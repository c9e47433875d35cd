@NullMarked
package tallydock.sheet.value;

import org.jspecify.annotations.NullMarked;
