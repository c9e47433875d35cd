/// Cards, pills and the five states every screen has besides its normal one.
@NullMarked
package tallydock.desk.kit.pane;

import org.jspecify.annotations.NullMarked;
