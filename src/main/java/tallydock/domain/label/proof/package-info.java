/// Printed labels that are scanned to prove that they can be, and that each says what it should.
@NullMarked
package tallydock.domain.label.proof;

import org.jspecify.annotations.NullMarked;
