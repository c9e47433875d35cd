/// The people and the settings of a site, folded from the set of their facts.
@NullMarked
package tallydock.domain.roster;

import org.jspecify.annotations.NullMarked;
