package tallydock.desk.receive.words;

import static tallydock.domain.station.stage.OutcomeKind.CANNOT_SAVE;
import static tallydock.domain.station.stage.OutcomeKind.NEEDS_SUPERVISOR;
import static tallydock.domain.station.stage.OutcomeKind.PROHIBITED;
import static tallydock.domain.station.stage.OutcomeKind.QUARANTINED;
import static tallydock.domain.station.stage.OutcomeKind.UNEXPECTED_SKU;
import static tallydock.domain.station.stage.OutcomeKind.UNKNOWN_BARCODE;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tallydock.desk.kit.outcome.Outcome;
import tallydock.desk.kit.text.Say;
import tallydock.domain.product.Sku;
import tallydock.domain.station.stage.OutcomeKind;

/// What the stage says where the work stops, and of what became of it.
final class StopLines {
    private StopLines() {}

    static void into(Map<OutcomeKind, StageLine> lines) {
        lines.put(
                UNEXPECTED_SKU,
                StageLine.of(Outcome.UNEXPECTED_SKU, StopLines::whereItBelongs, StopLines::whereToPutIt));
        lines.put(
                UNKNOWN_BARCODE,
                StageLine.of(Outcome.UNKNOWN_BARCODE, StopLines::whoseCode, StopLines::whatWithTheCode));
        lines.put(PROHIBITED, StageLine.of(Outcome.PROHIBITED));
        lines.put(
                QUARANTINED,
                StageLine.of(
                        "mdi2p-package-variant-closed-remove",
                        Say.key("receive.quarantined.word"),
                        Say.key("receive.quarantined.step")));
        lines.put(CANNOT_SAVE, StageLine.of(Outcome.CANNOT_SAVE));
        lines.put(NEEDS_SUPERVISOR, StageLine.of(Outcome.NO_RIGHT).icon("mdi2a-account-key-outline"));
    }

    private static Say whoseCode(Facts facts) {
        var carriers = facts.view().asking().carriers();
        return carriers.isEmpty()
                ? Outcome.UNKNOWN_BARCODE.word()
                : Say.key("receive.two-products.word", Integer.toString(carriers.size()));
    }

    private static Optional<Say> whatWithTheCode(Facts facts) {
        var carriers = facts.view().asking().carriers();
        return carriers.isEmpty()
                ? Outcome.UNKNOWN_BARCODE.step()
                : Optional.of(Say.key(
                        "receive.two-products.step",
                        carriers.stream().map(Sku::code).collect(Collectors.joining(" / "))));
    }

    private static Say whereItBelongs(Facts facts) {
        return facts.view().asking().about().stream()
                .findFirst()
                .map(carton -> Outcome.OTHER_CARTONS_ITEM.word(Facts.named(carton)))
                .orElseGet(Outcome.UNEXPECTED_SKU::word);
    }

    private static Optional<Say> whereToPutIt(Facts facts) {
        return facts.view().asking().about().isEmpty()
                ? Outcome.UNEXPECTED_SKU.step()
                : Outcome.OTHER_CARTONS_ITEM.step();
    }
}
