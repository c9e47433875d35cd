/// What is done after a failure: rewriting a file of uncertain state, and saving what a damaged one still holds.
@NullMarked
package tallydock.store.recovery;

import org.jspecify.annotations.NullMarked;
