/// Colours, type, sizes: how the whole window is dressed.
@NullMarked
package tallydock.desk.kit.theme;

import org.jspecify.annotations.NullMarked;
