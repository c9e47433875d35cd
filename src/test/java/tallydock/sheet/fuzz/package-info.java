/// Sheets damaged at random, read in a process of its own that has little memory and little time.
@NullMarked
package tallydock.sheet.fuzz;

import org.jspecify.annotations.NullMarked;
