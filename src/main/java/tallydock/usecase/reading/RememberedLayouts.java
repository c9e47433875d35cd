package tallydock.usecase.reading;

import java.util.Optional;
import tallydock.domain.document.choice.HeaderFingerprint;
import tallydock.domain.document.choice.RememberedLayout;
import tallydock.domain.product.SellerId;

/// The layouts that were chosen for sheets that were stored, by seller and headings.
public interface RememberedLayouts {
    /// The one that holds now; empty when none was chosen or the last was dropped.
    Optional<RememberedLayout> of(SellerId seller, HeaderFingerprint headings);

    /// How often it was changed, dropping it included.
    long revision(SellerId seller, HeaderFingerprint headings);
}
