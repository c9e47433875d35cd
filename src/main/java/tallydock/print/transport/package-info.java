/// Ways to printers: sockets, the queues of the operating system, folders. Nothing is sent twice here.
@NullMarked
package tallydock.print.transport;

import org.jspecify.annotations.NullMarked;
