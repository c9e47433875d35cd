/// Letters as outlines: the fonts of this computer, read without asking its window system for them, so that
/// a station
/// without one prints too.
@NullMarked
package tallydock.print.letters;

import org.jspecify.annotations.NullMarked;
