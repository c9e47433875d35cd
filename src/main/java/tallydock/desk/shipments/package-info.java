/// The room of shipments: what was announced, how far each is counted, new lists by file.
@NullMarked
package tallydock.desk.shipments;

import org.jspecify.annotations.NullMarked;
