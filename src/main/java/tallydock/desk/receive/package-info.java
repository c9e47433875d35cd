/// The counting station: what is due, the open carton, the answers to what the goods ask.
@NullMarked
package tallydock.desk.receive;

import org.jspecify.annotations.NullMarked;
