package tallydock.domain.label.layout;

import tallydock.domain.label.Content.Look;

/// Measures letters, as the renderers will draw them.
public interface Typography {
    /// The advance of a line of text in dots.
    ///
    /// @param size height of the letters' body in dots
    int width(String text, int size, Look look);

    /// The first character that no font here can draw, or -1.
    int missing(String text, Look look);
}
