package tallydock.domain.station.told;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tallydock.domain.product.Sku;
import tallydock.domain.receiving.TallyBook;
import tallydock.domain.station.stage.HeldScan;
import tallydock.domain.station.stage.ScanRow;

/// All that the facts of this station tell: the same whether they were just written or read back after a restart.
/// `held` are scans made while stopped, oldest first; `rows` the last scans, newest first; `linked` the products of
/// codes bound here (compared form); `cartonsDone` the cartons of the list that this station closed; `prohibited` the
/// goods that were found last to be such, until something else is scanned.
public record Told(
        TallyBook book,
        Optional<Question> question,
        List<HeldScan> held,
        List<ScanRow> rows,
        Map<String, Sku> linked,
        long cartonsDone,
        Optional<Question.Prohibited> prohibited) {
    public static final Told NOTHING =
            new Told(TallyBook.EMPTY, Optional.empty(), List.of(), List.of(), Map.of(), 0, Optional.empty());

    public Told {
        held = List.copyOf(held);
        rows = List.copyOf(rows);
        linked = Map.copyOf(linked);
    }
}
