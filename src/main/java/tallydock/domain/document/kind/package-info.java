/// What kind of document a sheet is, judged by several features at once.
@NullMarked
package tallydock.domain.document.kind;

import org.jspecify.annotations.NullMarked;
