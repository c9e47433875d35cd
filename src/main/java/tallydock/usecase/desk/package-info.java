/// What lists on the desk show of all shipments together. All of it blocks: never on the thread of the window.
@NullMarked
package tallydock.usecase.desk;

import org.jspecify.annotations.NullMarked;
