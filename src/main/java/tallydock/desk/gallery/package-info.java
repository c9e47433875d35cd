/// Every component in every state, and sample screens composed from them: to look at and to test.
@NullMarked
package tallydock.desk.gallery;

import org.jspecify.annotations.NullMarked;
