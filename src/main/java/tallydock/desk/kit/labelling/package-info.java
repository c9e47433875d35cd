/// Labels on screen: how one looks as a printer prints it, what is not right with it, and its way to a printer or a
/// file. Every room that prints labels shows them with these.
@NullMarked
package tallydock.desk.kit.labelling;

import org.jspecify.annotations.NullMarked;
