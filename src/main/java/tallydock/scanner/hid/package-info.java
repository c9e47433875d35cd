/// Scanners that the computer knows as scanners (USB HID, usage page 0x8C "bar code scanner"): their reports, and the
/// library that reads them, which is loaded only while somebody wants it.
@NullMarked
package tallydock.scanner.hid;

import org.jspecify.annotations.NullMarked;
