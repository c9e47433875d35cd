/// Direct-mail order lists.
@NullMarked
package tallydock.sheet.order;

import org.jspecify.annotations.NullMarked;
