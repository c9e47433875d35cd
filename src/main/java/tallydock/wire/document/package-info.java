/// Documents as JSON, the form that scripts and partners read.
@NullMarked
package tallydock.wire.document;

import org.jspecify.annotations.NullMarked;
