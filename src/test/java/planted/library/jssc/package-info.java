@NullMarked
package planted.library.jssc;

import org.jspecify.annotations.NullMarked;
