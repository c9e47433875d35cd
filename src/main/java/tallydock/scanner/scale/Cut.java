package tallydock.scanner.scale;

/// What the first bytes of a line are.
record Cut(Kind kind, int length) {
    static final Cut MORE = new Cut(Kind.MORE, 0);

    enum Kind {
        /// Nothing can be said before more comes.
        MORE,
        /// A frame of so many bytes.
        FRAME,
        /// So many bytes that belong to no frame.
        NOISE,
        /// So many bytes that mean nothing and disturb nobody, as the LF behind a CR.
        NOTHING
    }

    static Cut frame(int length) {
        return new Cut(Kind.FRAME, length);
    }

    static Cut noise(int length) {
        return new Cut(Kind.NOISE, length);
    }

    static Cut nothing(int length) {
        return new Cut(Kind.NOTHING, length);
    }
}
