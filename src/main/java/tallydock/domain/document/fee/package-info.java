/// Fee statements as warehouses and forwarders send them.
@NullMarked
package tallydock.domain.document.fee;

import org.jspecify.annotations.NullMarked;
