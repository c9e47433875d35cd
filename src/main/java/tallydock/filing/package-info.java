/// Files for people, written whole or not at all: what the adapters that write them share.
@NullMarked
package tallydock.filing;

import org.jspecify.annotations.NullMarked;
