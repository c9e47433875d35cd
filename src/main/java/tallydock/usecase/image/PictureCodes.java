package tallydock.usecase.image;

import java.util.List;
import java.util.function.BooleanSupplier;
import tallydock.domain.digest.Bytes;
import tallydock.domain.digest.Sha256;
import tallydock.domain.picture.PictureRefusal;
import tallydock.domain.picture.PictureSize;
import tallydock.usecase.photo.NewPicture;

/// Reads the barcodes that can be seen in pictures.
public interface PictureCodes {
    /// Looks for some seconds at most, and stops soon after `cancelled` says so, with what it has by then.
    Search search(NewPicture picture, BooleanSupplier cancelled);

    /// What came of it.
    sealed interface Search {
        /// `original` is the hash of what came in; `small` a JPEG of the upright picture, which has `size`; the codes
        /// stand as one reads, from the top left.
        record Done(Sha256 original, Bytes small, PictureSize size, List<FoundCode> codes) implements Search {
            public Done {
                codes = List.copyOf(codes);
            }
        }

        record Refused(PictureRefusal why) implements Search {}
    }
}
