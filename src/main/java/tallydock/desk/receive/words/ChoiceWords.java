package tallydock.desk.receive.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tallydock.desk.kit.choice.Choice;
import tallydock.desk.kit.choice.Hint;
import tallydock.desk.kit.room.DeskTools.ScannableCodes;
import tallydock.desk.kit.text.Say;
import tallydock.domain.barcode.Command;
import tallydock.domain.station.stage.StageView;

/// What the choice cards say, and what happens if nobody chooses.
public final class ChoiceWords {
    private static final Map<String, Card> CARDS = new HashMap<>();

    private final ScannableCodes codes;

    private record Card(String icon, Say title, Say detail) {
        static final Card TAKE_BACK =
                new Card("mdi2u-undo-variant", Say.key("receive.choice.undo"), Say.key("receive.choice.undo.why"));
        static final Card STAY =
                new Card("mdi2a-arrow-u-left-top", Say.key("receive.choice.stay"), Say.key("receive.choice.stay.why"));
        static final Card SECOND_BOX = new Card(
                "mdi2l-label-multiple-outline",
                Say.key("receive.choice.second-box"),
                Say.key("receive.choice.second-box.why"));
    }

    static {
        stops();
        prohibited();
        looks();
        damage();
        cartons();
        ends();
        reasons();
    }

    public ChoiceWords(ScannableCodes codes) {
        this.codes = codes;
    }

    private static void card(String key, String icon, Say title, Say detail) {
        card(key, new Card(icon, title, detail));
    }

    private static void card(String key, Card card) {
        CARDS.put("stage." + key, card);
    }

    private static void stops() {
        card(
                "unexpected-sku.unexp",
                "mdi2p-package-variant-closed-plus",
                Say.key("receive.choice.unexp"),
                Say.key("receive.choice.unexp.why"));
        card(
                "unexpected-sku.elsewhere",
                "mdi2s-swap-horizontal",
                Say.key("receive.choice.elsewhere"),
                Say.key("receive.choice.elsewhere.why"));
        card("unexpected-sku.undo", Card.TAKE_BACK);
        card(
                "unknown-barcode.report",
                "mdi2p-package-variant-closed-plus",
                Say.key("receive.choice.report"),
                Say.key("receive.choice.report.why"));
        card(
                "unknown-barcode.misread",
                "mdi2b-barcode-scan",
                Say.key("receive.choice.misread"),
                Say.key("receive.choice.misread.why"));
        card(
                "unknown-barcode.link",
                "mdi2l-link-variant",
                Say.key("receive.choice.link"),
                Say.key("receive.choice.link.why"));
    }

    private static void prohibited() {
        card(
                "prohibited.quarantine",
                "mdi2p-package-variant-closed-remove",
                Say.key("receive.choice.quarantine"),
                Say.key("receive.choice.quarantine.why"));
        card(
                "prohibited.clear",
                "mdi2a-account-key-outline",
                Say.key("receive.choice.clear"),
                Say.key("receive.choice.clear.why"));
    }

    private static void looks() {
        card(
                "over.keep",
                "mdi2p-plus-box-outline",
                Say.key("receive.choice.keep-over"),
                Say.key("receive.choice.keep-over.why"));
        card("over.undo", Card.TAKE_BACK);
        card("over.recount", "mdi2r-restore", Say.key("receive.choice.recount"), Say.key("receive.choice.recount.why"));
        card(
                "big-quantity.keep",
                "mdi2c-check-bold",
                Say.key("receive.choice.keep-big"),
                Say.key("receive.choice.keep-big.why"));
        card("big-quantity.undo", Card.TAKE_BACK);
    }

    private static void damage() {
        card(
                "damaged.unsellable",
                "mdi2c-close-octagon-outline",
                Say.key("receive.choice.unsellable"),
                Say.key("receive.choice.unsellable.why"));
        card(
                "damaged.repack",
                "mdi2p-package-variant",
                Say.key("receive.choice.repack"),
                Say.key("receive.choice.repack.why"));
        card(
                "damaged.cosmetic",
                "mdi2b-brush-variant",
                Say.key("receive.choice.cosmetic"),
                Say.key("receive.choice.cosmetic.why"));
        card(
                "count-held.keep",
                "mdi2p-playlist-check",
                Say.key("receive.choice.count-held"),
                Say.key("receive.choice.count-held.why"));
        card(
                "count-held.no",
                "mdi2p-playlist-remove",
                Say.key("receive.choice.leave-held"),
                Say.key("receive.choice.leave-held.why"));
    }

    private static void cartons() {
        card("other-carton.yes", "mdi2p-parking", Say.key("receive.choice.park"), Say.key("receive.choice.park.why"));
        card("other-carton.no", Card.STAY);
        card(
                "closed-before.yes",
                "mdi2l-lock-open-variant-outline",
                Say.key("receive.choice.reopen"),
                Say.key("receive.choice.reopen.why"));
        card("closed-before.no", Card.STAY);
        card(
                "counted-twice.yes",
                "mdi2c-counter",
                Say.key("receive.choice.count-too"),
                Say.key("receive.choice.count-too.why"));
        card("counted-twice.no", Card.STAY);
        card("closed-before.second-box", Card.SECOND_BOX);
        card("counted-twice.second-box", Card.SECOND_BOX);
        card(
                "other-shipment.yes",
                "mdi2s-swap-horizontal",
                Say.key("receive.choice.go-over"),
                Say.key("receive.choice.go-over.why"));
        card("other-shipment.no", Card.STAY);
    }

    private static void ends() {
        card(
                "short-at-close.close",
                "mdi2p-package-variant-closed-check",
                Say.key("receive.choice.close-short"),
                Say.key("receive.choice.close-short.why"));
        card(
                "short-at-close.recount",
                "mdi2r-restore",
                Say.key("receive.choice.go-on"),
                Say.key("receive.choice.go-on.why"));
        card(
                "finish-inbound.no",
                "mdi2a-arrow-u-left-top",
                Say.key("receive.choice.go-on"),
                Say.key("receive.choice.more-to-come"));
        card(
                "finish-inbound.done",
                "mdi2f-flag-checkered",
                Say.key("receive.choice.that-was-all"),
                Say.key("receive.choice.that-was-all.why"));
        card(
                "needs-supervisor.back",
                "mdi2a-arrow-u-left-top",
                Say.key("receive.choice.leave-it"),
                Say.key("receive.choice.leave-it.why"));
    }

    private static void reasons() {
        card("why-reopen.why-1", "mdi2p-plus-box-outline", Say.key("receive.choice.why-found"), Say.nothing());
        card("why-reopen.why-2", "mdi2c-counter", Say.key("receive.choice.why-miscounted"), Say.nothing());
        card("why-reopen.why-3", "mdi2s-swap-horizontal", Say.key("receive.choice.why-wrong"), Say.nothing());
        card("why-reopen.why-4", "mdi2g-glass-fragile", Say.key("receive.choice.why-damage"), Say.nothing());
    }

    /// The cards of the question that is open, in its order.
    public List<Choice> of(StageView view) {
        return view.asking().choices().stream().map(this::of).toList();
    }

    private Choice of(tallydock.domain.station.stage.Choice choice) {
        var card = Objects.requireNonNull(CARDS.get(choice.key()), choice::key);
        return new Choice(
                choice.command().name(),
                card.icon(),
                card.title(),
                card.detail(),
                codes.of(choice.command().payload()),
                nameOf(choice.command()),
                choice.isDefault());
    }

    static String nameOf(Command command) {
        return "TD-" + command.name().replace('_', '-');
    }

    /// What the next scan does to the question that is open.
    public static Hint hint(StageView view) {
        if (view.asking().stopped()) {
            return new Hint(
                    "mdi2h-hand-back-left",
                    Say.key("receive.hint.stop.before"),
                    Say.key("receive.hint.stop.weight"),
                    Say.key("receive.hint.stop.after"),
                    true);
        }
        return view.asking().choices().stream()
                .filter(tallydock.domain.station.stage.Choice::isDefault)
                .findFirst()
                .map(safe -> look(Objects.requireNonNull(CARDS.get(safe.key())).title()))
                .orElseGet(() -> look(Say.key("receive.hint.unanswered")));
    }

    private static Hint look(Say meaning) {
        return new Hint(
                "mdi2i-information-outline",
                Say.key("receive.hint.look.before"),
                meaning,
                Say.key("receive.hint.look.after"),
                false);
    }
}
