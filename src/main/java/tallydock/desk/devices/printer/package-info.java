/// Printers in the room of devices: setting up, trying, measuring, and the jobs that wait.
@NullMarked
package tallydock.desk.devices.printer;

import org.jspecify.annotations.NullMarked;
