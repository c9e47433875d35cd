package tallydock.desk.shell;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.desk.signin.PinPadView;
import tallydock.desk.signin.SignInModel;
import tallydock.domain.fact.Actor;
import tallydock.domain.people.User;

/// Asks somebody for a PIN or a badge, in a box over what is shown.
final class PinAsks {
    private final Texts texts;
    private final Overlay overlay;
    private Optional<SignInModel> authorising = Optional.empty();
    private Optional<PinPadView> pad = Optional.empty();

    PinAsks(Texts texts, Overlay overlay) {
        this.texts = texts;
        this.overlay = overlay;
    }

    void ask(Say title, SignInModel model) {
        var view = new PinPadView(texts, model);
        pad = Optional.of(view);
        overlay.openOwn(title, view);
        view.requestFocus();
    }

    /// Somebody who may says yes to one deed. `making` gets what is done with whoever that is.
    void authorise(Function<Consumer<User>, SignInModel> making, Consumer<Actor> allowed) {
        var model = making.apply(user -> {
            overlay.close();
            authorising = Optional.empty();
            allowed.accept(new Actor(user.id().toString()));
        });
        authorising = Optional.of(model);
        ask(Say.key("shell.needs-supervisor"), model);
        model.begin();
    }

    /// Whether the digits and badges that come now are for a deed.
    boolean isAuthorising() {
        return authorising.isPresent() && asked().equals(authorising);
    }

    /// Who takes the digits of a PIN; empty while no box is open.
    Optional<SignInModel> asked() {
        return pad.filter(view -> view.getScene() != null).map(PinPadView::model);
    }
}
