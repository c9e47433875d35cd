/// The rules of the house as tests: who may know whom, which technology lives where, and what no class may do.
/// To add a rule, add it to its group with its reason and plant a class under `planted` that breaks it.
@NullMarked
package tallydock.architecture;

import org.jspecify.annotations.NullMarked;
