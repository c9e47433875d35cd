package tallydock.scanner.picture;

import java.util.Optional;

/// What a picture says of itself before its first pixel. `progressive` pictures are kept whole in memory by their
/// decoder, whatever size is asked for. `printColours` has four channels of ink.
record PictureHeader(long width, long height, boolean progressive, boolean printColours) {
    private static final int PNG_SIGNATURE = 8;
    private static final int CHUNK_OVERHEAD = 12;
    private static final int MARKER = 0xFF;
    private static final int START_OF_SCAN = 0xDA;
    private static final int END_OF_IMAGE = 0xD9;

    /// Reads it; empty when the picture is cut short or not what it seems.
    static Optional<PictureHeader> of(PictureFormat format, byte[] file) {
        return format == PictureFormat.PNG ? png(file) : jpeg(file);
    }

    private static Optional<PictureHeader> png(byte[] file) {
        var at = PNG_SIGNATURE;
        if (file.length < at + CHUNK_OVERHEAD + 13 || number(file, at + 4, 4) != 0x49484452L) {
            return Optional.empty();
        }
        var header = new PictureHeader(number(file, at + 8, 4), number(file, at + 12, 4), false, false);
        while (at + CHUNK_OVERHEAD <= file.length) {
            long length = number(file, at, 4);
            if (number(file, at + 4, 4) == 0x49454E44L) {
                return Optional.of(header);
            }
            if (length > file.length - at - CHUNK_OVERHEAD) {
                return Optional.empty();
            }
            at += CHUNK_OVERHEAD + (int) length;
        }
        return Optional.empty();
    }

    /// A picture that ends early has no end mark behind its first scan: its data cannot hold one.
    private static Optional<PictureHeader> jpeg(byte[] file) {
        Optional<PictureHeader> header = Optional.empty();
        var at = 2;
        while (at + 4 <= file.length) {
            if ((file[at] & MARKER) != MARKER) {
                return Optional.empty();
            }
            int mark = file[at + 1] & 0xFF;
            if (mark == MARKER) {
                at++;
                continue;
            }
            int length = (int) number(file, at + 2, 2);
            if (isFrame(mark) && at + 2 + length <= file.length && length >= 8) {
                header = Optional.of(frame(file, at, mark));
            }
            if (mark == START_OF_SCAN) {
                return header.filter(_ -> hasEnd(file));
            }
            at += 2 + length;
        }
        return Optional.empty();
    }

    private static PictureHeader frame(byte[] file, int at, int mark) {
        int channels = file[at + 9] & 0xFF;
        return new PictureHeader(number(file, at + 7, 2), number(file, at + 5, 2), (mark & 3) == 2, channels == 4);
    }

    /// SOF0 to SOF15 without the tables and extensions among them.
    private static boolean isFrame(int mark) {
        return mark >= 0xC0 && mark <= 0xCF && mark != 0xC4 && mark != 0xC8 && mark != 0xCC;
    }

    private static boolean hasEnd(byte[] file) {
        for (var at = file.length - 2; at > 0; at--) {
            if ((file[at] & 0xFF) == MARKER && (file[at + 1] & 0xFF) == END_OF_IMAGE) {
                return true;
            }
            if ((file[at] & 0xFF) == MARKER && (file[at + 1] & 0xFF) == START_OF_SCAN) {
                return false;
            }
        }
        return false;
    }

    private static long number(byte[] file, int at, int bytes) {
        var number = 0L;
        for (var i = 0; i < bytes; i++) {
            number = (number << 8) | (file[at + i] & 0xFF);
        }
        return number;
    }
}
