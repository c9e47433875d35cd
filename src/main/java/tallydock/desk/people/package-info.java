/// The room of people: who works here, how they get in, and adding more.
@NullMarked
package tallydock.desk.people;

import org.jspecify.annotations.NullMarked;
