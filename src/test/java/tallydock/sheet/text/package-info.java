@NullMarked
package tallydock.sheet.text;

import org.jspecify.annotations.NullMarked;
