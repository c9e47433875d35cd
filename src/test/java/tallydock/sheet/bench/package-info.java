/// How fast a very long list is read and stored, beside a bare parse of the same file.
@NullMarked
package tallydock.sheet.bench;

import org.jspecify.annotations.NullMarked;
