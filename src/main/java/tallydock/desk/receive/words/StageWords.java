package tallydock.desk.receive.words;

import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;
import tallydock.desk.kit.outcome.Fill;
import tallydock.desk.kit.picture.ModuleMatrix;
import tallydock.desk.kit.picture.Pictogram;
import tallydock.desk.kit.stage.CountText;
import tallydock.desk.kit.stage.StageCode;
import tallydock.desk.kit.stage.StageContent;
import tallydock.desk.kit.stage.StageItem;
import tallydock.desk.kit.text.Say;
import tallydock.domain.product.Sku;
import tallydock.domain.station.stage.OutcomeKind;
import tallydock.domain.station.stage.StageView;
import tallydock.domain.station.stage.Tallied;

/// What the stage says: a notice over the headline it leaves standing, the item, and how many.
public final class StageWords {
    private final ZoneId zone;
    private final Function<Sku, Pictogram> pictures;
    private final Function<String, Optional<ModuleMatrix>> bars;

    /// `zone` is the site's; `pictures` knows how goods look, `bars` how a code does.
    public StageWords(ZoneId zone, Function<Sku, Pictogram> pictures, Function<String, Optional<ModuleMatrix>> bars) {
        this.zone = zone;
        this.pictures = pictures;
        this.bars = bars;
    }

    /// The whole stage for one moment of the station.
    public StageContent of(StageView view) {
        var facts = new Facts(view, zone);
        var kind = view.notice().orElse(view.headline().kind());
        var line = StageLines.of(kind);
        var fill = fill(view);
        var own = fill == fill(kind) ? line.icon() : Optional.<String>empty();
        var item = item(facts, kind);
        var step = item.isPresent() && kind.fill() != tallydock.domain.station.stage.Fill.WARNING
                ? Optional.<Say>empty()
                : line.step().apply(facts);
        return new StageContent(
                fill, own.orElseGet(fill::icon), line.word().apply(facts), code(view), item, step, count(facts));
    }

    /// What the stage says of the last scan in a word or two, where a result stands in its place.
    public Optional<Say> notice(StageView view) {
        return view.notice().map(kind -> StageLines.of(kind).word().apply(new Facts(view, zone)));
    }

    /// `4 of 12 cartons`.
    public static Say cartonsDone(StageView view) {
        var progress = view.background().progress();
        return Say.key(
                "receive.cartons-done",
                Long.toString(progress.cartonsDone()),
                Long.toString(progress.cartonsExpected()));
    }

    /// How many cartons of the list nobody closed.
    static Say cartonsMissing(StageView view) {
        return Say.key("receive.cartons-missing", view.headline().number());
    }

    /// A notice does not calm a question down: the stage keeps its colour until it is answered.
    private static Fill fill(StageView view) {
        boolean asked = view.asking().stopped() || !view.asking().choices().isEmpty();
        var headline = view.headline().kind();
        return fill(asked ? headline : view.notice().orElse(headline));
    }

    private static Fill fill(OutcomeKind kind) {
        return Fill.valueOf(kind.fill().name());
    }

    private Optional<StageCode> code(StageView view) {
        var headline = view.headline();
        var unknown = headline.kind() == OutcomeKind.UNKNOWN_BARCODE;
        return headline.sku()
                .map(Sku::code)
                .map(StageCode::plain)
                .or(() -> headline.code()
                        .filter(typed -> !typed.isBlank())
                        .map(code -> unknown ? StageCode.plate(code, bars.apply(code)) : StageCode.plain(code)));
    }

    /// Only where all went well there is room for the name: a look or a stop says what to do instead.
    private Optional<StageItem> item(Facts facts, OutcomeKind kind) {
        if (kind != OutcomeKind.ACCEPTED && kind != OutcomeKind.LINE_COMPLETE) {
            return Optional.empty();
        }
        var note = StageLines.of(kind).step().apply(facts).orElseGet(Say::nothing);
        return facts.headline()
                .sku()
                .flatMap(facts::item)
                .flatMap(item ->
                        Facts.name(item.names()).map(name -> new StageItem(pictures.apply(item.sku()), name, note)));
    }

    private static Optional<CountText> count(Facts facts) {
        var view = facts.view();
        return switch (view.headline().kind()) {
            case IDLE, CARTON_OPENED, ANSWERED ->
                view.carton().carton().map(_ -> left(view.carton().total()));
            case UNEXPECTED_SKU, QUANTITY_TYPED, WHY_REOPEN, CANNOT_SAVE -> Optional.empty();
            default -> facts.headline().sku().flatMap(_ -> view.tallied()).map(StageWords::counted);
        };
    }

    private static CountText left(Tallied total) {
        return total.remaining().map(CountText::left).orElseGet(() -> CountText.blind(total.received()));
    }

    private static CountText counted(Tallied tallied) {
        return tallied.expected()
                .map(all -> CountText.of(tallied.received(), all))
                .orElseGet(() -> CountText.blind(tallied.received()));
    }
}
