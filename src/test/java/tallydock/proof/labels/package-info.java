/// Proofs and measurements of labels that need other programs or take long; started by `.ci/proofs`.
@NullMarked
package tallydock.proof.labels;

import org.jspecify.annotations.NullMarked;
