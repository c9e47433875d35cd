/// Documents for office printers: paragraphs, tables that run over pages, pictures, page numbers. Lengths are tenths of
/// a point.
@NullMarked
package tallydock.print.document;

import org.jspecify.annotations.NullMarked;
