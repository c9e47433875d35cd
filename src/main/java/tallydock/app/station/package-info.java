/// A station opened on its store, with the real clock, threads and disk.
@NullMarked
package tallydock.app.station;

import org.jspecify.annotations.NullMarked;
