/// Scanners and scales on lines: which the station uses, how they stand, and what they send.
@NullMarked
package tallydock.usecase.device;

import org.jspecify.annotations.NullMarked;
