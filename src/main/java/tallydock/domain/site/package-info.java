/// Places that count: sites and their stations.
@NullMarked
package tallydock.domain.site;

import org.jspecify.annotations.NullMarked;
