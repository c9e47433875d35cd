package tallydock.desk.receive.words;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import tallydock.desk.kit.text.Say;
import tallydock.domain.fact.PhotoFact;
import tallydock.domain.product.Names;
import tallydock.domain.product.Sku;
import tallydock.domain.shipment.CartonNo;
import tallydock.domain.station.stage.CartonWeight;
import tallydock.domain.station.stage.Headline;
import tallydock.domain.station.stage.ItemLine;
import tallydock.domain.station.stage.StageView;
import tallydock.domain.station.stage.Tallied;

/// What the words of one stage are about; `zone` is the site's, for times of day.
record Facts(StageView view, ZoneId zone) {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");

    Headline headline() {
        return view.headline();
    }

    Optional<CartonWeight> weight() {
        return view.carton().weight();
    }

    /// Grams more than declared, or less where negative.
    long overweight() {
        return weight().map(CartonWeight::difference).orElse(0L);
    }

    /// What nobody knows and was set aside gets a label; else the count goes on.
    Say afterAnswer() {
        return view.background()
                .subject()
                .filter(subject -> subject.about() instanceof PhotoFact.About.Code)
                .map(_ -> Say.key("receive.answered.label", "F6"))
                .orElseGet(() -> Say.key("receive.idle.word"));
    }

    String number() {
        return Long.toString(headline().number());
    }

    /// The carton that is spoken of: the headline's own, failing that the open one.
    Say carton() {
        return headline().carton().or(view.carton()::carton).map(Facts::named).orElseGet(Say::nothing);
    }

    /// The bare number of the carton that is spoken of.
    Say cartonNumber() {
        return headline()
                .carton()
                .or(view.carton()::carton)
                .map(carton -> Say.asIs(carton.text()))
                .orElseGet(Say::nothing);
    }

    Say openNumber() {
        return view.carton().carton().map(carton -> Say.asIs(carton.text())).orElseGet(Say::nothing);
    }

    static Say named(CartonNo carton) {
        return Say.key("receive.carton", carton.text());
    }

    Optional<Say> remaining() {
        return view.tallied()
                .flatMap(Tallied::remaining)
                .filter(left -> left > 0)
                .map(left -> Say.key("kit.outcome.accepted.step", left.toString()));
    }

    /// `7 of 12`, or the number alone where nothing is expected.
    Optional<Say> count() {
        return view.tallied().map(Facts::count);
    }

    static Say count(Tallied tallied) {
        return tallied.expected()
                .map(all -> Say.key("receive.of", Long.toString(tallied.received()), all.toString()))
                .orElseGet(() -> Say.asIs(Long.toString(tallied.received())));
    }

    Optional<ItemLine> item(Sku sku) {
        return view.carton().items().stream()
                .filter(line -> line.sku().equals(sku))
                .findFirst();
    }

    /// What the list calls a product; empty where it has no name in either language.
    static Optional<Say> name(Names names) {
        return names.en()
                .or(names::zh)
                .map(english -> Say.both(english, names.zh().orElse(english)));
    }

    String time(Instant at) {
        return MINUTE.format(at.atZone(zone));
    }
}
