package tallydock.desk.review.bind;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import tallydock.desk.kit.pane.Toast;
import tallydock.desk.kit.room.DeskTools;
import tallydock.desk.kit.text.Say;
import tallydock.desk.review.bind.Binding.Code;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.barcode.ScanSource;
import tallydock.domain.barcode.warehouse.TemporaryId;
import tallydock.domain.digest.Bytes;
import tallydock.domain.fact.Actor;
import tallydock.domain.people.Deed;
import tallydock.domain.product.Sku;
import tallydock.domain.shipment.CartonNo;
import tallydock.usecase.label.dock.GivenId;

/// Asks a supervisor which product a code means that nobody knew, and writes it down.
public final class BindModel {
    private final DeskTools tools;
    private final Binding binding;
    private final Runnable changed;
    private final ReadOnlyObjectWrapper<Optional<Question>> question = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// What is asked.
    ///
    /// @param now what the code was said to mean
    /// @param likely what the carton it came from should hold
    /// @param remark on the last answer
    public record Question(Code code, Actor supervisor, Optional<Sku> now, List<Sku> likely, Say remark) {
        public Question {
            likely = List.copyOf(likely);
        }

        private Question remarked(Say other) {
            return new Question(code, supervisor, now, likely, other);
        }
    }

    /// `changed` is run when a code means something else.
    public BindModel(DeskTools tools, Binding binding, Runnable changed) {
        this.tools = tools;
        this.binding = binding;
        this.changed = changed;
    }

    /// The question that is open.
    public ReadOnlyObjectProperty<Optional<Question>> question() {
        return question.getReadOnlyProperty();
    }

    /// Asks what a code means, once a supervisor is here.
    public void ask(Code code, Optional<CartonNo> carton) {
        tools.doors().allowed(Deed.LINK_BARCODE, by -> ask(code, carton, by, Optional.empty()));
    }

    private void ask(Code code, Optional<CartonNo> carton, Actor by, Optional<Sku> now) {
        run(
                () -> carton.map(number -> binding.likely(code.shipment(), number))
                        .orElse(List.of()),
                likely -> question.set(Optional.of(new Question(code, by, now, likely, Say.nothing()))));
    }

    /// Looks a scanned temporary id up. False for any other code.
    public boolean lookUp(String code, Consumer<GivenId> found) {
        boolean isId = TemporaryId.parse(code).isPresent();
        if (isId) {
            run(
                    () -> binding.given(code),
                    given -> given.ifPresentOrElse(
                            id -> told(id, found),
                            () -> tools.doors().toast(Toast.notYet(Say.key("review.id.nobody", code)))));
        }
        return isId;
    }

    private void told(GivenId given, Consumer<GivenId> found) {
        var thing = given.thing();
        tools.doors().toast(Toast.done(said(given)));
        if (!thing.quarantined() && given.sku().isPresent() && !tools.doors().isLocked(Deed.LINK_BARCODE)) {
            var code = new Code(given.shipment(), thing.shown());
            ask(code, thing.carton(), tools.doors().actor(), given.sku());
        }
        found.accept(given);
    }

    private static Say said(GivenId given) {
        var thing = given.thing();
        if (thing.quarantined()) {
            return Say.key("review.id.quarantined", thing.id().code(), thing.shown());
        }
        return given.sku()
                .map(sku -> Say.key("review.id.bound", thing.id().code(), sku.code()))
                .orElseGet(() -> Say.key("review.id.unknown", thing.id().code(), thing.shown()));
    }

    /// Takes a scan while a question is open: it names the goods. False while none is.
    public boolean takes(RawScan scan) {
        question.get().ifPresent(open -> answer(open, scan));
        return question.get().isPresent();
    }

    /// A typed SKU or code is as good as a scan.
    public void typed(String text) {
        if (!text.isBlank()) {
            var now = tools.clock().instant();
            question.get()
                    .ifPresent(open ->
                            answer(open, new RawScan(ScanSource.MANUAL, "desk", Bytes.utf8(text.strip()), now)));
        }
    }

    private void answer(Question open, RawScan named) {
        run(() -> binding.goods(open.code().shipment(), named), goods -> {
            if (question.get().equals(Optional.of(open))) {
                goods.ifPresentOrElse(
                        this::choose,
                        () -> question.set(Optional.of(open.remarked(
                                Say.key("review.bind.no-goods", named.text().strip())))));
            }
        });
    }

    /// These goods are meant.
    public void choose(Sku sku) {
        say(Optional.of(sku));
    }

    /// The code means nothing again.
    public void takeBack() {
        say(Optional.empty());
    }

    private void say(Optional<Sku> sku) {
        question.get().ifPresent(open -> {
            leave();
            run(
                    () -> {
                        binding.bind(open.code(), sku, open.supervisor());
                        return sku;
                    },
                    said -> {
                        var shown = open.code().shown();
                        tools.doors()
                                .toast(Toast.done(said.map(goods -> Say.key("review.bind.done", shown, goods.code()))
                                        .orElseGet(() -> Say.key("review.bind.undone", shown))));
                        changed.run();
                    });
        });
    }

    /// Nothing is said.
    public void leave() {
        question.set(Optional.empty());
    }

    private <T> void run(Supplier<T> job, Consumer<T> then) {
        tools.background().run(job, then, failure -> tools.doors().failed(Say.key("review.bind.failed"), failure));
    }
}
