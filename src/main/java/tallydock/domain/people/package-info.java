/// Who works here: roles, the rooms each may enter, what needs whose authorisation, and the rules of PINs.
@NullMarked
package tallydock.domain.people;

import org.jspecify.annotations.NullMarked;
