/// The command line: the same program without a window.
@NullMarked
package tallydock.app.cli;

import org.jspecify.annotations.NullMarked;
