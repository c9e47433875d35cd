@NullMarked
package planted.library.io.javalin;

import org.jspecify.annotations.NullMarked;
