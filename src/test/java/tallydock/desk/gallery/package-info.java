@NullMarked
package tallydock.desk.gallery;

import org.jspecify.annotations.NullMarked;
