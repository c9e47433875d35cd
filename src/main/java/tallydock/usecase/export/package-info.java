/// Sheets that go out: packing lists of what is known, and templates for what is wanted.
@NullMarked
package tallydock.usecase.export;

import org.jspecify.annotations.NullMarked;
