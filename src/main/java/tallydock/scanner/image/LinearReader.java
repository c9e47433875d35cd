package tallydock.scanner.image;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.DecodeHintType;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.oned.Code128Reader;
import com.google.zxing.oned.Code39Reader;
import com.google.zxing.oned.ITFReader;
import com.google.zxing.oned.MultiFormatUPCEANReader;
import com.google.zxing.oned.OneDReader;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Reads bars, line by line. What one line says is only a vote: a code counts when lines at several heights of the
/// symbol say the same, and more of them the less the code checks itself.
final class LinearReader {
    private static final int STRIPS = 16;
    /// After so many lines without a vote the patch is given up.
    private static final int PATIENCE = 9;

    /// Of so many lines the mean is taken, strip after strip: many against noise, few where bars that are seen from the
    /// side lean away from the strip's own way.
    private static final List<Integer> LINES = List.of(5, 3, 1);

    private static final double LEAST_HEIGHT = 4;
    private static final double QUIET = 0.1;
    private static final double QUIET_PIXELS = 12;
    private static final double REACH = 20;

    /// From what reads most to what reads what is left: blurred bars are made steeper, more or less.
    private static final List<Function<Strip, BitSet>> WAYS = List.of(
            strip -> strip.smooth().sharper(1.5, 2).dark(REACH),
            strip -> strip.smooth().sharper(2.5, 1).dark(REACH),
            strip -> strip.dark(2 * REACH),
            strip -> strip.smooth().sharper(1.5, 4).dark(REACH));

    private static final Map<DecodeHintType, ?> HINTS = Map.of(
            DecodeHintType.ASSUME_GS1,
            true,
            DecodeHintType.POSSIBLE_FORMATS,
            List.of(BarcodeFormat.EAN_13, BarcodeFormat.UPC_A, BarcodeFormat.EAN_8, BarcodeFormat.UPC_E));

    private final List<OneDReader> readers =
            List.of(new Code128Reader(), new MultiFormatUPCEANReader(HINTS), new Code39Reader(), new ITFReader());

    /// The code of a patch, where it holds one.
    Optional<Sighting> read(Grey picture, Patch found) {
        if (found.height() < LEAST_HEIGHT) {
            return Optional.empty();
        }
        var patch = found.grown(found.width() * QUIET + QUIET_PIXELS, 0);
        var votes = new Votes(patch);
        for (var i = 0; i < STRIPS && !votes.isSettled() && (i < PATIENCE || !votes.isEmpty()); i++) {
            double along = patch.height() * place(i);
            vote(Strip.through(picture, patch, along, lines(patch, i)), votes);
        }
        return votes.winner();
    }

    /// From the middle outwards, as a share of the height.
    private static double place(int strip) {
        int ring = (strip + 1) / 2;
        return (strip % 2 == 0 ? ring : -ring) * 0.9 / STRIPS;
    }

    private static int lines(Patch patch, int strip) {
        return (int) Math.clamp(patch.height() / 4, 1, LINES.get(strip % LINES.size()));
    }

    private void vote(Strip strip, Votes votes) {
        for (var way : WAYS) {
            for (var row : BarRow.of(way.apply(strip))) {
                if (vote(strip, row, votes)) {
                    return;
                }
            }
        }
    }

    private boolean vote(Strip strip, BarRow row, Votes votes) {
        var turned = row.turned();
        var said = false;
        for (var reader : readers) {
            var forward = decoded(reader, row);
            var read = forward.or(() -> decoded(reader, turned));
            if (read.isPresent()) {
                var result = read.orElseThrow();
                boolean isTurned = forward.isEmpty();
                var across = Votes.Across.of(result, point -> row.sample(point, isTurned) * strip.step());
                votes.add(ReadText.of(result), across);
                said = true;
            }
        }
        return said;
    }

    private static Optional<Result> decoded(OneDReader reader, BarRow row) {
        try {
            return Optional.of(reader.decodeRow(0, row.bits(), HINTS));
        } catch (ReaderException | IllegalArgumentException | ArrayIndexOutOfBoundsException _) {
            // The decoders say with each of these that the line holds no code of theirs.
            return Optional.empty();
        }
    }
}
