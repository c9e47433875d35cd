@NullMarked
package tallydock.desk.receive.words;

import org.jspecify.annotations.NullMarked;
