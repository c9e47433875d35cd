package tallydock.scanner.picture;

/// How large a picture may be: the file in bytes, the picture and a progressive one in pixels, each side. At most
/// `decoded` pixels are held while it is read, and what is kept has no side longer than `edge`.
record PictureLimits(long bytes, long pixels, long progressivePixels, long side, long decoded, int edge) {
    static final PictureLimits STANDARD =
            new PictureLimits(30L << 20, 100_000_000, 40_000_000, 30_000, 16_000_000, 2560);

    boolean allows(PictureHeader header) {
        long most = header.progressive() ? progressivePixels : pixels;
        return header.width() <= side && header.height() <= side && header.width() * header.height() <= most;
    }

    /// Every how many pixels, across and down, are enough to make the kept picture from.
    int step(PictureHeader header) {
        long longest = Math.max(header.width(), header.height());
        double tooMany = (double) (header.width() * header.height()) / decoded;
        return (int) Math.max(1, Math.max(longest / edge / 2, (long) Math.ceil(Math.sqrt(tooMany))));
    }
}
