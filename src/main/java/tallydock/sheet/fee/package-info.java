/// Fee statements.
@NullMarked
package tallydock.sheet.fee;

import org.jspecify.annotations.NullMarked;
