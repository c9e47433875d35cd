@NullMarked
package planted.tallydock.desk.pack;

import org.jspecify.annotations.NullMarked;
