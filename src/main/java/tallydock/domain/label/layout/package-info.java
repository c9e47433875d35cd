/// The one layout step: a template, its values, a stock and a head make a placed label. All rules of quiet
/// zones, bar widths and sizes live here.
@NullMarked
package tallydock.domain.label.layout;

import org.jspecify.annotations.NullMarked;
