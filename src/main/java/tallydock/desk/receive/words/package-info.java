/// Says in words, icons and rows what the counting station's values mean.
@NullMarked
package tallydock.desk.receive.words;

import org.jspecify.annotations.NullMarked;
