/// What the shell and a task agree on: a room shows its screen, gets the scans, and may send the person elsewhere.
@NullMarked
package tallydock.desk.kit.room;

import org.jspecify.annotations.NullMarked;
