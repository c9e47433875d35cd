/// A product as a person fills it into a form, and what is wrong with what was typed.
@NullMarked
package tallydock.domain.register.form;

import org.jspecify.annotations.NullMarked;
