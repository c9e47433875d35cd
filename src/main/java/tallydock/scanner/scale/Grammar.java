package tallydock.scanner.scale;

/// One way of speaking: where its frames begin and end, and what they say. Pure.
interface Grammar {
    /// What the first bytes of `kept` are, of which there is at least one. `isQuiet` says that nothing came for a
    /// while: a frame that may be longer is over then.
    Cut cut(byte[] kept, boolean isQuiet);

    Sense read(byte[] frame);
}
