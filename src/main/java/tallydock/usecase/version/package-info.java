/// Lists that come again: offered as new versions, compared with what is there, and with what was counted.
@NullMarked
package tallydock.usecase.version;

import org.jspecify.annotations.NullMarked;
