/// Bringing in the papers that go with goods: invoices, fee statements, order lists.
@NullMarked
package tallydock.usecase.trade;

import org.jspecify.annotations.NullMarked;
