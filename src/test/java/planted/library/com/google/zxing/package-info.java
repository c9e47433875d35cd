@NullMarked
package planted.library.com.google.zxing;

import org.jspecify.annotations.NullMarked;
