/// Proofs of durability that take longer than a test: programs of the test tree, started by `.ci/checks` and
/// `.ci/proofs`.
@NullMarked
package tallydock.proof;

import org.jspecify.annotations.NullMarked;
