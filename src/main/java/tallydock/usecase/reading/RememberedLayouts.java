package tallydock.usecase.reading;

import java.util.Optional;
import tallydock.domain.document.choice.HeaderFingerprint;
import tallydock.domain.document.choice.RememberedLayout;
import tallydock.domain.product.SellerId;

/// The layouts that were chosen for sheets that were stored, by seller and headings.
public interface RememberedLayouts {
    Optional<RememberedLayout> of(SellerId seller, HeaderFingerprint headings);
}
