/// The one table of what can happen after a scan: fill, icon, words, sound and level together.
@NullMarked
package tallydock.desk.kit.outcome;

import org.jspecify.annotations.NullMarked;
