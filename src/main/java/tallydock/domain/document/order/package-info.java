/// Direct-mail orders as shops and forecasts list them.
@NullMarked
package tallydock.domain.document.order;

import org.jspecify.annotations.NullMarked;
