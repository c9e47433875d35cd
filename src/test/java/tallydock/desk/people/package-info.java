/// The room of people in a window.
@NullMarked
package tallydock.desk.people;

import org.jspecify.annotations.NullMarked;
