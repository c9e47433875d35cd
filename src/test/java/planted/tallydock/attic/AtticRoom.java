package planted.tallydock.attic;

import org.jspecify.annotations.NullMarked;

/// Breaks: every class lives in a room of the house, and every package is marked.
@NullMarked
public record AtticRoom() {}
