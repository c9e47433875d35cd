package tallydock.desk.labels;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import tallydock.desk.gallery.Setting;
import tallydock.desk.kit.photo.PicturePlaces;
import tallydock.desk.kit.report.TemplatePlaces;
import tallydock.desk.kit.room.RoomTarget;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.desk.rooms.FakeDoors;
import tallydock.desk.rooms.Trial;
import tallydock.desk.rooms.Window;
import tallydock.domain.fact.Actor;
import tallydock.domain.label.Drawing;
import tallydock.domain.label.Template;
import tallydock.domain.label.Templates;
import tallydock.domain.people.Role;
import tallydock.print.LabelDrawer;
import tallydock.print.label.Samples;
import tallydock.usecase.SourceFile;
import tallydock.usecase.TargetFile;
import tallydock.usecase.label.template.Logos;
import tallydock.usecase.label.template.TemplateFiles;
import tallydock.usecase.report.ReportResult;

/// The room of label templates with the program's own ones, and files that are a list.
final class LabelsBench {
    static final Drawing LOGO = Drawing.of(60, 20, (x, y) -> (x / 4 + y / 4) % 2 == 0);

    final List<Template> saved = new ArrayList<>();
    final List<String> dropped = new ArrayList<>();
    final List<Template> exported = new ArrayList<>();
    Optional<Template> file = Optional.empty();
    final FakeDoors doors = new FakeDoors(Role.SUPERVISOR);
    private final AtomicReference<LabelsRoom> room = new AtomicReference<>();

    Window window(Setting setting) {
        var window = new Window(setting, this::build, "labels");
        window.act(() -> room.get().enter(new RoomTarget.AsItWas()));
        window.settle();
        return window;
    }

    private LabelsRoom build(Texts texts) {
        var ways =
                new TemplatesModel.Ways(new Shelf(), new LabelDrawer(Samples.LETTERS), new Files(), LabelsBench::logo);
        var built = new LabelsRoom(
                Trial.tools(texts, doors, Runnable::run), ways, new LabelsRoom.Places(new Places(), new Pictures()));
        room.set(built);
        return built;
    }

    private static Logos.Made logo(SourceFile file) {
        return new Logos.Made.Ready(LOGO);
    }

    private final class Shelf implements TemplatesModel.Shelf {
        @Override
        public List<Template> all() {
            var all = new ArrayList<>(Templates.ALL);
            for (var template : saved) {
                all.removeIf(known -> known.id().equals(template.id()));
                all.add(template);
            }
            all.removeIf(template -> dropped.contains(template.id()));
            Templates.ALL.stream()
                    .filter(template -> dropped.contains(template.id()))
                    .forEach(all::addFirst);
            return all;
        }

        @Override
        public Template save(Template template, Actor actor) {
            int next = 1
                    + (int) all().stream()
                            .filter(known -> known.id().equals(template.id()))
                            .mapToLong(Template::version)
                            .max()
                            .orElse(0);
            var kept = template.as(template.id(), next);
            saved.add(kept);
            return kept;
        }

        @Override
        public void drop(String id, Actor actor) {
            dropped.add(id);
        }
    }

    private final class Files implements TemplateFiles {
        @Override
        public ReportResult.Written write(Template template, TargetFile target) {
            exported.add(template);
            return new ReportResult.Saved(target, 1);
        }

        @Override
        public Optional<Template> read(SourceFile source) {
            return file;
        }
    }

    private static final class Places implements TemplatePlaces {
        @Override
        public Optional<String> templateToRead(Node near, Say title) {
            return Optional.of("in.label.json");
        }

        @Override
        public Optional<String> templateToWrite(Node near, Say title, String offered) {
            return Optional.of(offered);
        }
    }

    private static final class Pictures implements PicturePlaces {
        @Override
        public List<String> pictures(Node near, Say title) {
            return List.of("logo.png");
        }

        @Override
        public Optional<String> folder(Node near, Say title) {
            return Optional.empty();
        }
    }
}
