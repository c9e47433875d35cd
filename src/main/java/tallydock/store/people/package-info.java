/// What proves who somebody is: verifiers of PINs and badges, beside the log and never in it.
@NullMarked
package tallydock.store.people;

import org.jspecify.annotations.NullMarked;
