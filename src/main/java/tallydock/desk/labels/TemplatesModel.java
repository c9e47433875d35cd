package tallydock.desk.labels;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import tallydock.desk.kit.photo.PhotoWords;
import tallydock.desk.kit.room.DeskTools;
import tallydock.desk.kit.text.Say;
import tallydock.domain.fact.Actor;
import tallydock.domain.label.Band.Part;
import tallydock.domain.label.Content.Picture;
import tallydock.domain.label.Template;
import tallydock.usecase.SourceFile;
import tallydock.usecase.TargetFile;
import tallydock.usecase.label.LabelPictures;
import tallydock.usecase.label.template.Logos;
import tallydock.usecase.label.template.TemplateEdits;
import tallydock.usecase.label.template.TemplateFiles;
import tallydock.usecase.report.ReportResult;

/// The label templates, how they are kept, and how they come and go as files. Nothing is kept until it is saved.
public final class TemplatesModel {
    private final DeskTools tools;
    private final Ways ways;
    private final TemplateDraft draft;
    private final ReadOnlyObjectWrapper<List<Template>> all = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Say> word = new ReadOnlyObjectWrapper<>(Say.nothing());

    TemplatesModel(DeskTools tools, Ways ways) {
        this.tools = tools;
        this.ways = ways;
        this.draft = new TemplateDraft(new Sketcher(tools.background(), ways.pictures(), this::failed));
    }

    /// Where templates are read and kept; every call takes its time.
    public interface Shelf {
        List<Template> all();

        Template save(Template template, Actor actor);

        void drop(String id, Actor actor);
    }

    /// What the room needs of the program.
    public record Ways(Shelf shelf, LabelPictures pictures, TemplateFiles files, Logos logos) {}

    /// All that hold now, by kind.
    ReadOnlyObjectProperty<List<Template>> all() {
        return all.getReadOnlyProperty();
    }

    TemplateDraft draft() {
        return draft;
    }

    /// What was done, or what stands in the way; nothing otherwise.
    ReadOnlyObjectProperty<Say> word() {
        return word.getReadOnlyProperty();
    }

    /// Reads the list anew; what is being changed stays.
    void refresh() {
        work(ways.shelf()::all, this::listed);
    }

    private void listed(List<Template> templates) {
        all.set(templates);
        if (draft.now().get().isEmpty() && !templates.isEmpty()) {
            draft.open(templates.getFirst());
        }
    }

    /// Opens a template; the one that is being changed must be saved or given up first.
    void choose(Template template) {
        if (isFree()) {
            word.set(Say.nothing());
            draft.open(template);
        }
    }

    private boolean isFree() {
        if (draft.isChanged()) {
            word.set(Say.key("labels.save-first"));
        }
        return !draft.isChanged();
    }

    void discard() {
        word.set(Say.nothing());
        draft.discard();
    }

    /// Keeps the draft as the next version of its name.
    void save() {
        draft.now().get().ifPresent(template -> keep(template, Say.key("labels.saved", template.id())));
    }

    /// Keeps the draft under a name of its own.
    void saveAs(String name) {
        if (!Template.isId(name)) {
            word.set(Say.key("labels.name-needed"));
        } else if (all.get().stream().anyMatch(template -> template.id().equals(name))) {
            word.set(Say.key("labels.name-taken", name));
        } else {
            draft.now().get().ifPresent(template -> keep(template.as(name, 1), Say.key("labels.saved", name)));
        }
    }

    private void keep(Template template, Say done) {
        var actor = tools.doors().actor();
        work(() -> ways.shelf().save(template, actor), next -> {
            draft.open(next);
            word.set(done);
            refresh();
        });
    }

    /// The program's own look again, or the template gone where the program brings none of this name.
    void drop() {
        var actor = tools.doors().actor();
        draft.saved().get().map(Template::id).ifPresent(id -> {
            Supplier<List<Template>> dropping = () -> {
                ways.shelf().drop(id, actor);
                return ways.shelf().all();
            };
            work(dropping, templates -> dropped(id, templates));
        });
    }

    private void dropped(String id, List<Template> templates) {
        all.set(templates);
        templates.stream()
                .filter(template -> template.id().equals(id))
                .findFirst()
                .or(() -> templates.stream().findFirst())
                .ifPresent(draft::open);
        word.set(Say.key("labels.dropped", id));
    }

    /// Keeps the template of a file as the next version of its name.
    void importFrom(String place) {
        if (isFree()) {
            work(
                    () -> ways.files().read(new SourceFile(place)),
                    read -> read.ifPresentOrElse(
                            template -> keep(template, Say.key("labels.imported", template.id())),
                            () -> word.set(Say.key("labels.no-template"))));
        }
    }

    void exportTo(String place) {
        draft.saved()
                .get()
                .ifPresent(template -> work(() -> ways.files().write(template, new TargetFile(place)), this::exported));
    }

    private void exported(ReportResult.Written written) {
        word.set(
                switch (written) {
                    case ReportResult.Saved saved ->
                        Say.key("labels.exported", saved.file().location());
                    case ReportResult.NotSaved _ -> Say.key("labels.not-exported");
                });
    }

    /// Makes a logo of a picture and puts it into a part of the open line.
    void logo(int part, String place) {
        work(() -> ways.logos().make(new SourceFile(place)), made -> {
            switch (made) {
                case Logos.Made.Ready(var drawing) ->
                    draft.rebuild(line -> TemplateEdits.changedPart(
                            line,
                            part,
                            old -> new Part(old.share(), new Picture(drawing, LabelWords.alignOf(old.content())))));
                case Logos.Made.Refused(var why) -> word.set(PhotoWords.refused(why));
            }
        });
    }

    private <R> void work(Supplier<R> job, Consumer<R> then) {
        tools.background().run(job, then, this::failed);
    }

    private void failed(RuntimeException cause) {
        tools.doors().failed(Say.key("labels.not-done"), cause);
    }
}
