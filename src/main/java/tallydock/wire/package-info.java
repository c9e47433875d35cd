/// Versioned JSON: what goes into the log, over the network and out of `--json`.
@NullMarked
package tallydock.wire;

import org.jspecify.annotations.NullMarked;
