/// Where in a sheet the table is, and what each of its rows is.
@NullMarked
package tallydock.sheet.table;

import org.jspecify.annotations.NullMarked;
