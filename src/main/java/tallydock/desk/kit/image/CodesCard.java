package tallydock.desk.kit.image;

import java.util.Optional;
import tallydock.desk.kit.room.DeskTools;

/// Opens the codes of a picture over the room for as long as there is something to say about it.
public final class CodesCard {
    private final DeskTools tools;
    private final CodesModel model;
    private Optional<Runnable> close = Optional.empty();
    private Optional<CodesView> shown = Optional.empty();

    public CodesCard(DeskTools tools, CodesModel model) {
        this.tools = tools;
        this.model = model;
        model.state().subscribe(this::show);
    }

    private void show(CodesState now) {
        if (now instanceof CodesState.Idle) {
            var shut = close;
            close = Optional.empty();
            shown = Optional.empty();
            shut.ifPresent(Runnable::run);
            return;
        }
        if (shown.isEmpty()) {
            open();
        }
        shown.ifPresent(view -> view.show(now));
    }

    private void open() {
        var view = new CodesView(tools, model);
        shown = Optional.of(view);
        close = Optional.of(tools.doors().modal(view));
        // Another box in its place: nobody sees the codes any more.
        view.sceneProperty().subscribe((before, now) -> {
            if (before != null && now == null && shown.filter(view::equals).isPresent()) {
                shown = Optional.empty();
                close.ifPresent(Runnable::run);
                close = Optional.empty();
                model.close();
            }
        });
    }
}
