/// Tests of the practice room.
@NullMarked
package tallydock.desk.practice;

import org.jspecify.annotations.NullMarked;
