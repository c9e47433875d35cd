/// What an administrator does about the people who work here, besides adding them.
@NullMarked
package tallydock.usecase.people.staff;

import org.jspecify.annotations.NullMarked;
