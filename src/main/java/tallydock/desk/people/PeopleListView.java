package tallydock.desk.people;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import tallydock.desk.kit.pane.Failure;
import tallydock.desk.kit.pane.PushButton;
import tallydock.desk.kit.picture.Icons;
import tallydock.desk.kit.table.RowChoice;
import tallydock.desk.kit.table.RowsCard;
import tallydock.desk.kit.table.TablePattern;
import tallydock.desk.kit.text.Moments;
import tallydock.desk.kit.text.RoleWords;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.domain.people.Colleague;

/// The list of people with its filter and its states.
final class PeopleListView {
    private final Texts texts;
    private final PeopleModel model;
    private final Moments moments;
    private final InstantSource clock;

    PeopleListView(Texts texts, PeopleModel model, Moments moments, InstantSource clock) {
        this.texts = texts;
        this.model = model;
        this.moments = moments;
        this.clock = clock;
    }

    /// `open` shows what is chosen.
    RowsCard<Colleague> card(Runnable open) {
        var add = PushButton.primary(texts, Say.key("people.add"), () -> {
            model.startAdding();
            open.run();
        });
        add.setId("add-person");
        add.setGraphic(Icons.of("mdi2a-account-plus-outline", "push-icon"));
        var failure =
                new Failure(Say.key("people.cannot-read"), Say.key("people.cannot-read.next"), "PEOPLE-CANNOT-READ");
        var words = new RowsCard.Words(
                Say.key("people.filter"),
                Say.key("people.loading"),
                "mdi2a-account-group-outline",
                Say.key("people.empty"),
                failure);
        var ways =
                new RowsCard.Ways(() -> model.rows().filter().set(""), model::refresh, new HBox(add), Optional.empty());
        return new RowsCard<>(texts, model.rows(), table(open), words, ways);
    }

    private TableView<Colleague> table(Runnable open) {
        var table = columns().spread().table();
        table.setId("people");
        var chosen = model.side()
                .map(side -> side.about()
                        .flatMap(id -> model.rows().all().stream()
                                .filter(row -> row.user().id().equals(id))
                                .findFirst()));
        return new RowChoice<>(chosen, model::choose, open).in(table, model.rows());
    }

    private TablePattern<Colleague> columns() {
        return new TablePattern<Colleague>(texts)
                .text(
                        Say.key("people.name"),
                        220,
                        "elidable",
                        person -> Say.asIs(person.user().name()))
                .atLeast(120)
                .sorting(Comparator.comparing(person -> person.user().name()))
                .text(
                        Say.key("people.role"),
                        140,
                        "elidable",
                        person -> RoleWords.of(person.user().role()))
                .atLeast(110)
                .sorting(Comparator.comparing(person -> person.user().role()))
                .nodes(Say.key("people.state"), 150, Pos.CENTER_LEFT, person -> PeopleWords.state(texts, person))
                .atLeast(150)
                .sorting(Comparator.comparing(person -> person.user().isDisabled()))
                .text(Say.key("people.means"), 150, "elidable", PeopleWords::means)
                .atLeast(120)
                .text(Say.key("people.seen"), 150, "elidable", this::seen)
                .atLeast(110)
                .sorting(Comparator.comparing(
                        person -> person.seen().map(Instant::toEpochMilli).orElse(0L)));
    }

    private Say seen(Colleague person) {
        return person.seen()
                .map(then -> moments.brief(then, clock.instant()))
                .orElseGet(() -> Say.key("people.never-seen"));
    }
}
