/// The practice room: a tour around the counting station, with a scanner on the screen.
@NullMarked
package tallydock.desk.practice;

import org.jspecify.annotations.NullMarked;
