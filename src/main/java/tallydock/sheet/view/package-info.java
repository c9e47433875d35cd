/// What a person sees of a sheet that was read: columns, rows, problems, and what can be done about them.
@NullMarked
package tallydock.sheet.view;

import org.jspecify.annotations.NullMarked;
