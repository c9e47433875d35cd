/// Recipients of parcels: personal data beside the log, erasable while its hash stays.
@NullMarked
package tallydock.store.recipient;

import org.jspecify.annotations.NullMarked;
