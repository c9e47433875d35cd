package tallydock.usecase.printing;

import java.util.Optional;
import tallydock.domain.digest.Bytes;
import tallydock.domain.printer.LabelRange;
import tallydock.domain.printer.PrintOrder;
import tallydock.domain.printer.Printer;

/// Makes the bytes of badges with the codes in hand, of all other labels from what was written down.
public final class OpenedBytes implements LabelBytes {
    private final BadgesInHand badges;
    private final LabelBytes bytes;

    public OpenedBytes(BadgesInHand badges, LabelBytes bytes) {
        this.badges = badges;
        this.bytes = bytes;
    }

    @Override
    public Optional<Bytes> of(Printer printer, PrintOrder order, LabelRange labels) {
        return badges.opened(order).flatMap(whole -> bytes.of(printer, whole, labels));
    }
}
