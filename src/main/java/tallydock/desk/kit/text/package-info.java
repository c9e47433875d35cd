/// Every text in English and Chinese, switched while the window is open.
@NullMarked
package tallydock.desk.kit.text;

import org.jspecify.annotations.NullMarked;
