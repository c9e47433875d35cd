/// Setting up, signing in, authorising, and the ports these need. All of it blocks: never on the thread of the window.
@NullMarked
package tallydock.usecase.people;

import org.jspecify.annotations.NullMarked;
