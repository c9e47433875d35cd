package tallydock.desk.people;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import tallydock.desk.kit.room.DeskTools;
import tallydock.desk.kit.table.RowsModel;
import tallydock.desk.kit.text.Say;
import tallydock.domain.barcode.BadgeCode;
import tallydock.domain.people.Colleague;
import tallydock.domain.people.Pin;
import tallydock.domain.people.Role;
import tallydock.domain.people.UserId;
import tallydock.usecase.people.AddUser;
import tallydock.usecase.people.staff.ChangeUser;
import tallydock.usecase.people.staff.ChangeUser.Change;

/// The people who work here, the one who is looked at, and what is still wrong with what was entered.
public final class PeopleModel {
    private final Office office;
    private final DeskTools tools;
    private final RowsModel<Colleague> rows;
    private final ReadOnlyObjectWrapper<Side> side = new ReadOnlyObjectWrapper<>(new Side.Nobody());
    private final ReadOnlyObjectWrapper<Say> word = new ReadOnlyObjectWrapper<>(Say.nothing());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    /// Where people are read and changed; every call takes its time.
    public interface Office {
        List<Colleague> all();

        AddUser.Result add(AddUser.Request request);

        ChangeUser.Result change(ChangeUser.Request request);
    }

    /// A PIN as it was entered, twice; both empty for none.
    record Entered(String pin, String again) {}

    public PeopleModel(Office office, DeskTools tools) {
        this.office = office;
        this.tools = tools;
        this.rows = new RowsModel<>(tools.background(), PeopleModel::matches);
    }

    private static boolean matches(Colleague person, String text) {
        var wanted = text.strip().toUpperCase(Locale.ROOT);
        return person.user().name().toUpperCase(Locale.ROOT).contains(wanted);
    }

    /// Everybody, those shown whose name contains the filter.
    public RowsModel<Colleague> rows() {
        return rows;
    }

    /// What stands beside the list.
    ReadOnlyObjectProperty<Side> side() {
        return side.getReadOnlyProperty();
    }

    /// What is wrong, or what was done; nothing otherwise.
    ReadOnlyObjectProperty<Say> word() {
        return word.getReadOnlyProperty();
    }

    /// Whether something is being written down.
    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /// Reads the list anew; the person who is looked at stays.
    public void refresh() {
        rows.refresh(_ -> office.all(), _ -> settle());
    }

    /// The same person as they stand now.
    private void settle() {
        if (side.get() instanceof Side.One(var person)) {
            find(person.user().id()).ifPresentOrElse(now -> side.set(new Side.One(now)), this::chooseNone);
        }
    }

    private Optional<Colleague> find(UserId id) {
        return rows.all().stream().filter(row -> row.user().id().equals(id)).findFirst();
    }

    void choose(Colleague person) {
        show(new Side.One(person));
    }

    /// Looks at nobody: a badge on screen is gone for good.
    public void chooseNone() {
        show(new Side.Nobody());
    }

    void startAdding() {
        show(new Side.Adding());
    }

    void startEditing(Colleague person) {
        show(new Side.Editing(person));
    }

    void startNewPin(Colleague person) {
        show(new Side.NewPin(person));
    }

    private void show(Side next) {
        word.set(Say.nothing());
        side.set(next);
    }

    /// Adds somebody.
    void add(String name, Role role, boolean wantsBadge, Entered entered) {
        if (isUsable(entered)) {
            var by = tools.doors().person();
            var at = tools.clock().instant();
            var request = new AddUser.Request(by, name.strip(), role, pin(entered), wantsBadge, at);
            work(() -> office.add(request), result -> added(request, result));
        }
    }

    private void added(AddUser.Request request, AddUser.Result result) {
        switch (result) {
            case AddUser.Result.Added(var user, var badge) -> after(user, request.name(), badge);
            case AddUser.Result.NameNotUsable _ -> word.set(PeopleWords.nameNotUsable());
            case AddUser.Result.NameTaken(var by) -> word.set(PeopleWords.nameTaken(by));
            case AddUser.Result.PinRefused(var why) -> word.set(PeopleWords.refused(why, request.role()));
            case AddUser.Result.PinNeeded _ -> word.set(Say.key("people.pin-needed"));
            case AddUser.Result.NotPermitted _ -> word.set(Say.key("people.not-permitted"));
        }
    }

    void nameAndRole(Colleague person, String name, Role role, Entered entered) {
        if (isUsable(entered)) {
            change(person, new Change.NameAndRole(name.strip(), role, pin(entered)));
        }
    }

    void newPin(Colleague person, Entered entered) {
        if (isUsable(entered)) {
            change(person, new Change.NewPin(new Pin(entered.pin())));
        }
    }

    /// A leaver.
    void switchOff(Colleague person) {
        change(person, new Change.SwitchOff());
    }

    /// A leaver came back.
    void switchOn(Colleague person) {
        change(person, new Change.SwitchOn());
    }

    /// Wrong tries are forgiven.
    void unlock(Colleague person) {
        change(person, new Change.Unlock());
    }

    /// Any earlier badge is void.
    void newBadge(Colleague person) {
        change(person, new Change.NewBadge());
    }

    private void change(Colleague person, Change change) {
        var request = new ChangeUser.Request(
                tools.doors().person(),
                person.user().id(),
                change,
                tools.clock().instant());
        work(() -> office.change(request), result -> changed(request, person, result));
    }

    private void changed(ChangeUser.Request request, Colleague person, ChangeUser.Result result) {
        switch (result) {
            case ChangeUser.Result.Changed(var badge) ->
                after(person.user().id(), person.user().name(), badge);
            case ChangeUser.Result.LastAdministrator _ -> word.set(Say.key("people.last-administrator"));
            case ChangeUser.Result.NameTaken(var by) -> word.set(PeopleWords.nameTaken(by));
            case ChangeUser.Result.NameNotUsable _ -> word.set(PeopleWords.nameNotUsable());
            case ChangeUser.Result.PinRefused(var why) -> word.set(PeopleWords.refused(why, roleThen(request, person)));
            case ChangeUser.Result.PinNeeded _ -> word.set(Say.key("people.pin-needed"));
            case ChangeUser.Result.NotPermitted _ -> word.set(Say.key("people.not-permitted"));
            case ChangeUser.Result.UserUnknown _ -> chooseNone();
        }
    }

    private static Role roleThen(ChangeUser.Request request, Colleague person) {
        return request.change() instanceof Change.NameAndRole wanted
                ? wanted.role()
                : person.user().role();
    }

    /// Shows the badge that came of it, else the person as they stand now.
    private void after(UserId user, String name, Optional<BadgeCode> badge) {
        badge.ifPresent(code -> show(new Side.Badge(name, code)));
        rows.refresh(_ -> office.all(), _ -> {
            if (badge.isEmpty()) {
                find(user).ifPresentOrElse(this::choose, this::chooseNone);
                word.set(Say.key("people.done"));
            }
        });
    }

    private boolean isUsable(Entered entered) {
        boolean same = entered.pin().equals(entered.again());
        if (!same) {
            word.set(Say.key("people.pin-differs"));
        }
        return same && !busy.get();
    }

    private static Optional<Pin> pin(Entered entered) {
        return Optional.of(entered.pin()).filter(typed -> !typed.isEmpty()).map(Pin::new);
    }

    private <R> void work(Supplier<R> job, Consumer<R> then) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        word.set(Say.key("people.saving"));
        tools.background()
                .run(
                        job,
                        result -> {
                            busy.set(false);
                            word.set(Say.nothing());
                            then.accept(result);
                        },
                        cause -> {
                            busy.set(false);
                            word.set(Say.nothing());
                            tools.doors().failed(Say.key("people.not-saved"), cause);
                        });
    }
}
