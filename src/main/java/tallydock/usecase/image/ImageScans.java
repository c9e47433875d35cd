package tallydock.usecase.image;

import java.time.Instant;
import java.util.List;
import tallydock.domain.barcode.BadgeCode;
import tallydock.domain.barcode.Command;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.barcode.ScanSource;
import tallydock.usecase.image.PictureCodes.Search;

/// Scans made of the codes in one picture. Badges and command codes are left out: who holds a picture of a badge is not
/// its owner, and a command lies on the table when a label is photographed.
///
/// @param codes those that can be counted
public record ImageScans(Search.Done picture, List<FoundCode> codes) {
    public ImageScans {
        codes = List.copyOf(codes);
    }

    public static ImageScans of(Search.Done picture) {
        return new ImageScans(
                picture, picture.codes().stream().filter(code -> !isOurs(code)).toList());
    }

    private static boolean isOurs(FoundCode found) {
        String code = found.text().code();
        return BadgeCode.looksLikeOne(code) || Command.looksLikeOne(code);
    }

    /// The code in that place, from 0, as a scan. Its device names the picture by its hash, which stays the proof of
    /// where the code was read, and the code's place in it: two labels with the same code are two.
    public RawScan scan(int place, Instant at) {
        String device = "picture " + picture.original() + " " + (place + 1);
        return new RawScan(ScanSource.IMAGE, device, codes.get(place).bytes(), at);
    }
}
