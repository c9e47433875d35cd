/// Starts the window: the machine around it, the stations it opens, the rooms in it.
@NullMarked
package tallydock.app.desk;

import org.jspecify.annotations.NullMarked;
