/// The lists beside the stage: items of the carton, last scans, facts.
@NullMarked
package tallydock.desk.kit.list;

import org.jspecify.annotations.NullMarked;
