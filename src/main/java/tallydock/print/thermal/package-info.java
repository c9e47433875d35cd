/// Placed labels in the languages of thermal printers. Bars and boxes are drawn dot for dot, text is sent
/// as dots: what a
/// printer's own fonts or encoders would make of it is never asked, and no text can become a command.
@NullMarked
package tallydock.print.thermal;

import org.jspecify.annotations.NullMarked;
