/// What reports say in every form of file: their words in both languages, findings, names of products.
@NullMarked
package tallydock.filing.report;

import org.jspecify.annotations.NullMarked;
