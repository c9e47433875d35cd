@NullMarked
package planted.tallydock.file;

import org.jspecify.annotations.NullMarked;
