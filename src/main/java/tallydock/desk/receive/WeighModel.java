package tallydock.desk.receive;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import tallydock.desk.kit.device.ScaleStates.Standing;
import tallydock.desk.kit.device.StationScales;
import tallydock.desk.kit.room.DeskTools;
import tallydock.domain.device.LineScale;
import tallydock.domain.device.PortName;
import tallydock.domain.device.scale.ScaleWish;
import tallydock.domain.device.scale.ScaleWord;
import tallydock.domain.device.scale.Settling;
import tallydock.domain.device.scale.Weighing;
import tallydock.domain.shipment.CartonNo;
import tallydock.domain.station.stage.StageView;

/// Takes the weight of the open carton: the next that rests on a scale, or one that is typed. Scanning goes on
/// meanwhile; with another carton the wish is over, because whose weight it would be is not known.
final class WeighModel {
    private static final int MOST_DIGITS = 5;
    private static final long GRAMS_OF_A_DIGIT = 10;

    private final DeskTools tools;
    private final StationScales scales;
    private final BiConsumer<CartonNo, Weighing> take;
    private final ReadOnlyObjectWrapper<Optional<Wish>> wish = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Map<PortName, Settling> settling = new HashMap<>();
    private Runnable deaf = () -> {};
    private boolean wasAsked;

    /// A weight that is wanted. `typed` are the digits of one that is typed, in hundredths of a kilogram; `isLong` says
    /// that the scale has moved for a while.
    record Wish(CartonNo carton, Optional<String> typed, boolean isLong) {}

    /// `take` writes the weight of a carton down.
    WeighModel(DeskTools tools, StationScales scales, BiConsumer<CartonNo, Weighing> take) {
        this.tools = tools;
        this.scales = scales;
        this.take = take;
    }

    ReadOnlyObjectProperty<Optional<Wish>> wish() {
        return wish.getReadOnlyProperty();
    }

    boolean isWanted() {
        return wish.get().isPresent();
    }

    /// The scale of the station, where one is set up.
    Optional<Standing> scale() {
        return scales.states().all().stream().findFirst();
    }

    StationScales scales() {
        return scales;
    }

    /// Wants the weight of the open carton. Without a scale it is typed.
    void want(StageView view) {
        view.carton().carton().ifPresent(carton -> {
            leave();
            if (scale().isEmpty()) {
                wish.set(Optional.of(new Wish(carton, Optional.of(""), false)));
            } else {
                wish.set(Optional.of(new Wish(carton, Optional.empty(), false)));
                deaf = scales.states().listen(this::heard);
            }
        });
    }

    /// Asks the scales that can be asked for it.
    void ask(ScaleWish asked) {
        scales.states().all().stream()
                .map(Standing::scale)
                .filter(scale -> scale.protocol().takes(asked))
                .forEach(scale -> scales.ask().accept(scale.port(), asked));
    }

    private void heard(LineScale scale, ScaleWord word) {
        var now = settling.getOrDefault(scale.port(), Settling.from(word.at())).after(word);
        var taken = now.taken();
        if (taken.isPresent()) {
            taken(Weighing.of(scale.device(), scale.protocol(), taken.orElseThrow()));
        } else {
            settling.put(scale.port(), told(now, word.at()));
        }
    }

    private Settling told(Settling now, Instant at) {
        if (!now.isLong(at)) {
            return now;
        }
        wish.set(wish.get().map(wanted -> new Wish(wanted.carton(), wanted.typed(), true)));
        return now.told(at);
    }

    /// The scale is left alone, and the weight typed.
    void type() {
        wish.get().ifPresent(wanted -> {
            stopListening();
            wish.set(Optional.of(new Wish(wanted.carton(), Optional.of(""), false)));
        });
    }

    void digit(int digit) {
        typed().filter(digits -> digits.length() < MOST_DIGITS).ifPresent(digits -> typed(digits + digit));
    }

    void back() {
        typed().filter(digits -> !digits.isEmpty())
                .ifPresent(digits -> typed(digits.substring(0, digits.length() - 1)));
    }

    void enter() {
        typed().filter(digits -> !digits.isEmpty())
                .map(Long::parseLong)
                .filter(weight -> weight > 0)
                .ifPresent(weight -> taken(
                        Weighing.typed(weight * GRAMS_OF_A_DIGIT, tools.clock().instant())));
    }

    private Optional<String> typed() {
        return wish.get().flatMap(Wish::typed);
    }

    private void typed(String digits) {
        wish.set(wish.get().map(wanted -> new Wish(wanted.carton(), Optional.of(digits), false)));
    }

    private void taken(Weighing weighing) {
        var carton = wish.get().map(Wish::carton);
        leave();
        carton.ifPresent(number -> take.accept(number, weighing));
    }

    /// The room shows something else: the wish is over unless its carton is still the open one, and where a scan asked
    /// for a choice, which must not stand behind the pad.
    void follow(Seen now) {
        var open =
                now instanceof Seen.Counting counting ? counting.view().carton().carton() : Optional.<CartonNo>empty();
        boolean isAsked = now instanceof Seen.Counting counting && counting.isAsked() && !wasAsked;
        wasAsked = now instanceof Seen.Counting counting && counting.isAsked();
        if (isAsked || !wish.get().map(Wish::carton).equals(open)) {
            leave();
        }
    }

    /// No weight is wanted any more. False when none was.
    boolean leave() {
        boolean was = wish.get().isPresent();
        stopListening();
        wish.set(Optional.empty());
        return was;
    }

    private void stopListening() {
        deaf.run();
        deaf = () -> {};
        settling.clear();
    }
}
