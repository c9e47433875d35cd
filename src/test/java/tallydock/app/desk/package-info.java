/// The window and the stations it opens.
@NullMarked
package tallydock.app.desk;

import org.jspecify.annotations.NullMarked;
