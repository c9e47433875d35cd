package tallydock.desk.shipments.labels;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import tallydock.desk.kit.room.DeskTools;
import tallydock.desk.kit.text.Say;
import tallydock.domain.label.sscc.CompanyPrefix;
import tallydock.domain.label.sscc.SsccRange;
import tallydock.domain.people.Deed;
import tallydock.usecase.label.AssignSsccs;
import tallydock.usecase.label.SsccRanges;

/// Which numbers of logistic labels this station may give, and the choice of others.
final class NumbersModel {
    private static final int MOST_DIGITS = 10;

    private final LabelOffice.Numbers numbers;
    private final DeskTools tools;
    private final Runnable changed;
    private final ReadOnlyObjectWrapper<Optional<SsccRange>> own = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Typed>> typed = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Say> remark = new ReadOnlyObjectWrapper<>(Say.nothing());

    /// A range as it is typed.
    record Typed(String prefix, String extension, String first, String last) {
        static Typed of(SsccRange range) {
            return new Typed(
                    range.prefix().digits(),
                    Integer.toString(range.extension()),
                    Long.toString(range.first()),
                    Long.toString(range.last()));
        }
    }

    NumbersModel(LabelOffice.Numbers numbers, DeskTools tools, Runnable changed) {
        this.numbers = numbers;
        this.tools = tools;
        this.changed = changed;
    }

    ReadOnlyObjectProperty<Optional<SsccRange>> own() {
        return own.getReadOnlyProperty();
    }

    /// What the fields begin with while another range is chosen; empty at rest.
    ReadOnlyObjectProperty<Optional<Typed>> typed() {
        return typed.getReadOnlyProperty();
    }

    /// What is to be said of the last try.
    ReadOnlyObjectProperty<Say> remark() {
        return remark.getReadOnlyProperty();
    }

    boolean isOffered() {
        return tools.doors().isOffered(Deed.SET_LABEL_NUMBERS);
    }

    boolean isLocked() {
        return tools.doors().isLocked(Deed.SET_LABEL_NUMBERS);
    }

    void read() {
        typed.set(Optional.empty());
        remark.set(Say.nothing());
        tools.background().run(numbers::own, own::set, this::broke);
    }

    /// Begins to choose another range.
    void edit() {
        remark.set(Say.nothing());
        typed.set(Optional.of(own.get().map(Typed::of).orElse(new Typed("", "0", "", ""))));
    }

    void leave() {
        typed.set(Optional.empty());
        remark.set(Say.nothing());
    }

    /// Fills in a range that nobody has, under the prefix that was typed.
    void propose(String prefix) {
        judge(prefix)
                .ifPresent(known -> tools.background()
                        .run(
                                () -> numbers.proposed(known),
                                free -> free.ifPresentOrElse(
                                        range -> {
                                            remark.set(Say.nothing());
                                            typed.set(Optional.of(Typed.of(range)));
                                        },
                                        () -> remark.set(Say.key("labelling.numbers.none-free"))),
                                this::broke));
    }

    private Optional<CompanyPrefix> judge(String prefix) {
        var fault = CompanyPrefix.fault(prefix.strip());
        fault.ifPresent(why -> remark.set(
                switch (why) {
                    case NOT_DIGITS -> Say.key("labelling.numbers.not-digits");
                    case LENGTH -> Say.key("labelling.numbers.length");
                    case RESERVED -> Say.key("labelling.numbers.reserved");
                }));
        return fault.isPresent() ? Optional.empty() : Optional.of(new CompanyPrefix(prefix.strip()));
    }

    /// Gives this station the range that was typed, in the name of who may.
    void choose(Typed said) {
        judge(said.prefix())
                .flatMap(prefix -> range(prefix, said))
                .ifPresent(range -> tools.doors()
                        .allowed(
                                Deed.SET_LABEL_NUMBERS,
                                by -> tools.background()
                                        .run(() -> numbers.choose(range, by), this::chosen, this::broke)));
    }

    private Optional<SsccRange> range(CompanyPrefix prefix, Typed said) {
        boolean areNumbers = isNumber(said.extension(), 1)
                && isNumber(said.first(), MOST_DIGITS)
                && isNumber(said.last(), MOST_DIGITS);
        long most = SsccRange.lastOf(prefix);
        if (!areNumbers
                || Long.parseLong(said.last()) > most
                || Long.parseLong(said.first()) > Long.parseLong(said.last())) {
            remark.set(Say.key("labelling.numbers.no-range", Long.toString(most)));
            return Optional.empty();
        }
        return Optional.of(new SsccRange(
                prefix, Integer.parseInt(said.extension()), Long.parseLong(said.first()), Long.parseLong(said.last())));
    }

    private static boolean isNumber(String text, int most) {
        return text.length() <= most && text.matches("[0-9]+");
    }

    private void chosen(SsccRanges.Choice choice) {
        switch (choice) {
            case SsccRanges.Choice.Chosen(var range) -> {
                own.set(Optional.of(range));
                leave();
                changed.run();
            }
            case SsccRanges.Choice.Taken taken ->
                remark.set(Say.key(
                        "labelling.numbers.taken",
                        Long.toString(taken.range().first()),
                        Long.toString(taken.range().last())));
        }
    }

    /// What came of giving numbers.
    void told(AssignSsccs.Result result) {
        remark.set(
                switch (result) {
                    case AssignSsccs.Result.Assigned(var given) -> Say.key("labelling.numbers.given", given);
                    case AssignSsccs.Result.NoRange() -> Say.key("labelling.numbers.no-range-yet");
                    case AssignSsccs.Result.RangeEnds ends ->
                        Say.key("labelling.numbers.ends", ends.left(), ends.needed());
                });
    }

    private void broke(RuntimeException cause) {
        tools.doors().failed(Say.key("labelling.broke"), cause);
    }
}
