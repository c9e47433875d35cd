/// Where the program writes what it did: one bounded file in the data folder, with secrets taken out.
@NullMarked
package tallydock.app.log;

import org.jspecify.annotations.NullMarked;
