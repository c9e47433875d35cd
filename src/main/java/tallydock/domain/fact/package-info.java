/// What happened: the fact log's envelope and every kind of fact.
@NullMarked
package tallydock.domain.fact;

import org.jspecify.annotations.NullMarked;
