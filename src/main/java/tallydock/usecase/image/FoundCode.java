package tallydock.usecase.image;

import java.util.List;
import tallydock.domain.barcode.ScanText;
import tallydock.domain.digest.Bytes;

/// A code in a picture: what a scanner would send for it, AIM identifier first, and its corners, one after the other
/// around it.
public record FoundCode(Bytes bytes, List<Corner> corners) {
    public FoundCode {
        corners = List.copyOf(corners);
    }

    /// In pixels of the upright picture, from its top left corner.
    public record Corner(double x, double y) {}

    public ScanText text() {
        return ScanText.of(bytes.asUtf8());
    }
}
