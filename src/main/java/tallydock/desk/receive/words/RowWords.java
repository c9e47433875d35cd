package tallydock.desk.receive.words;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Function;
import tallydock.desk.kit.list.ItemRow;
import tallydock.desk.kit.list.ScanRow;
import tallydock.desk.kit.outcome.Fill;
import tallydock.desk.kit.picture.Pictogram;
import tallydock.desk.kit.text.Say;
import tallydock.domain.barcode.Command;
import tallydock.domain.barcode.ScanText;
import tallydock.domain.fact.EventId;
import tallydock.domain.product.Sku;
import tallydock.domain.station.stage.ItemLine;
import tallydock.domain.station.stage.RowKind;
import tallydock.domain.station.stage.StageView;
import tallydock.domain.station.stage.Tallied;

/// The lists beside the stage: items of the carton, last scans, scans made while stopped.
public final class RowWords {
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final Map<RowKind, Mark> MARKS = new EnumMap<>(Map.ofEntries(
            Map.entry(RowKind.ACCEPTED, new Mark(Fill.ACCEPTED, Fill.ACCEPTED.icon())),
            Map.entry(RowKind.LINE_COMPLETE, new Mark(Fill.COMPLETE, Fill.COMPLETE.icon())),
            Map.entry(RowKind.OVER, new Mark(Fill.WARNING, Fill.WARNING.icon())),
            Map.entry(RowKind.UNEXPECTED, new Mark(Fill.STOP, Fill.STOP.icon())),
            Map.entry(RowKind.UNKNOWN, new Mark(Fill.STOP, Fill.STOP.icon())),
            Map.entry(RowKind.DAMAGED, new Mark(Fill.WARNING, "mdi2g-glass-fragile")),
            Map.entry(RowKind.UNDO, new Mark(Fill.IDLE, "mdi2u-undo-variant")),
            Map.entry(RowKind.CARTON_OPENED, new Mark(Fill.IDLE, "mdi2p-package-variant")),
            Map.entry(RowKind.CARTON_CLOSED, new Mark(Fill.COMPLETE, Fill.COMPLETE.icon())),
            Map.entry(RowKind.WEIGHED, new Mark(Fill.IDLE, "mdi2s-scale")),
            Map.entry(RowKind.PROHIBITED, new Mark(Fill.STOP, "mdi2c-cancel")),
            Map.entry(RowKind.PARKED, new Mark(Fill.IDLE, "mdi2p-parking")),
            Map.entry(RowKind.REPEAT, new Mark(Fill.IDLE, "mdi2r-repeat-off")),
            Map.entry(RowKind.HELD, new Mark(Fill.IDLE, "mdi2h-hand-back-left")),
            Map.entry(RowKind.IGNORED, new Mark(Fill.IDLE, "mdi2b-barcode-off"))));
    private static final Map<RowKind, Say> SAID = new EnumMap<>(Map.of(
            RowKind.UNKNOWN, Say.key("receive.row.unknown"),
            RowKind.DAMAGED, Say.key("receive.row.damaged"),
            RowKind.CARTON_OPENED, Say.key("receive.row.opened"),
            RowKind.CARTON_CLOSED, Say.key("receive.row.closed"),
            RowKind.WEIGHED, Say.key("receive.row.weighed"),
            RowKind.PARKED, Say.key("receive.row.parked"),
            RowKind.PROHIBITED, Say.key("receive.row.prohibited"),
            RowKind.REPEAT, Say.key("receive.row.ignored"),
            RowKind.HELD, Say.key("receive.row.held"),
            RowKind.IGNORED, Say.key("receive.row.ignored")));

    private final ZoneId zone;
    private final Consumer<EventId> countIt;

    private record Mark(Fill fill, String icon) {}

    /// `countIt` counts the ignored scan of a row.
    public RowWords(ZoneId zone, Consumer<EventId> countIt) {
        this.zone = zone;
        this.countIt = countIt;
    }

    /// The lines of the open carton; the one last scanned is current.
    public static List<ItemRow> items(StageView view, Function<Sku, Pictogram> pictures) {
        return view.carton().items().stream()
                .map(line -> item(line, pictures.apply(line.sku())))
                .toList();
    }

    private static ItemRow item(ItemLine line, Pictogram picture) {
        var expected = line.tallied().expected().map(OptionalLong::of).orElseGet(OptionalLong::empty);
        return new ItemRow(
                picture, name(line), line.sku().code(), line.tallied().received(), expected, line.current());
    }

    /// What the list calls the goods of a line, failing that their SKU.
    public static Say name(ItemLine line) {
        return Facts.name(line.names()).orElseGet(() -> Say.asIs(line.sku().code()));
    }

    /// The last scans, newest first.
    public List<ScanRow> scans(StageView view) {
        return view.background().rows().stream().map(this::scan).toList();
    }

    private ScanRow scan(tallydock.domain.station.stage.ScanRow row) {
        var mark = Objects.requireNonNull(MARKS.get(row.kind()));
        Optional<Runnable> count = row.countable().map(_ -> () -> countIt.accept(row.fact()));
        return new ScanRow(
                mark.fill(),
                mark.icon(),
                shown(row.code()),
                effect(row),
                SECOND.format(row.at().atZone(zone)),
                count);
    }

    /// A command under the name on its sheet, anything else as it was read.
    private static String shown(String code) {
        return Command.parse(ScanText.of(code).code()).map(ChoiceWords::nameOf).orElse(code);
    }

    private static Say effect(tallydock.domain.station.stage.ScanRow row) {
        var said = SAID.get(row.kind());
        if (said != null) {
            return said;
        }
        boolean shared = row.kind() == RowKind.LINE_COMPLETE || row.kind() == RowKind.OVER;
        return row.tallied()
                .filter(_ -> shared)
                .map(RowWords::share)
                .orElseGet(() -> Say.asIs((row.units() < 0 ? "−" : "+") + Math.abs(row.units())));
    }

    private static Say share(Tallied tallied) {
        return Say.asIs(tallied.received() + "/" + tallied.expected().orElse(0L));
    }

    /// The scans made while stopped, oldest first.
    public List<ScanRow> held(StageView view) {
        return view.asking().held().stream()
                .map(held -> ScanRow.of(
                        Fill.WARNING,
                        ScanText.of(held.scan()).shown(),
                        Say.key("receive.row.held"),
                        SECOND.format(held.scan().at().atZone(zone))))
                .toList();
    }
}
