/// Packing list, invoice and register beside each other: what they say about the same goods must agree.
@NullMarked
package tallydock.domain.document.match;

import org.jspecify.annotations.NullMarked;
