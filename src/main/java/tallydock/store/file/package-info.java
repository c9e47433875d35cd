/// The data folder: its layout, its lock, the disk it lies on, and files that are written whole or not at all.
@NullMarked
package tallydock.store.file;

import org.jspecify.annotations.NullMarked;
