/// Icons, product pictograms and scannable codes, drawn.
@NullMarked
package tallydock.desk.kit.picture;

import org.jspecify.annotations.NullMarked;
