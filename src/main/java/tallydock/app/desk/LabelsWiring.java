package tallydock.app.desk;

import java.util.List;
import tallydock.app.station.OpenStation;
import tallydock.desk.kit.photo.ChosenPictures;
import tallydock.desk.kit.report.ChosenTemplates;
import tallydock.desk.kit.room.DeskTools;
import tallydock.desk.kit.room.RoomScreen;
import tallydock.desk.labels.LabelsRoom;
import tallydock.desk.labels.TemplatesModel;
import tallydock.domain.fact.Actor;
import tallydock.domain.label.Template;
import tallydock.print.LabelDrawer;
import tallydock.print.TemplateFolder;
import tallydock.print.letters.Letters;
import tallydock.scanner.picture.LogoMaker;
import tallydock.usecase.label.template.EditTemplates;
import tallydock.usecase.label.template.SiteTemplates;

/// The room of label templates.
final class LabelsWiring {
    private LabelsWiring() {}

    static RoomScreen room(OpenStation station, DeskTools tools, Letters letters) {
        var templates = new SiteTemplates(station.history());
        var edits =
                new EditTemplates(new EditTemplates.Ports(templates, station.log(), station.ids(), station.clock()));
        var ways = new TemplatesModel.Ways(
                shelf(templates, edits), new LabelDrawer(letters), new TemplateFolder(), new LogoMaker());
        var places = new LabelsRoom.Places(new ChosenTemplates(tools.texts()), new ChosenPictures(tools.texts()));
        return new LabelsRoom(tools, ways, places);
    }

    private static TemplatesModel.Shelf shelf(SiteTemplates templates, EditTemplates edits) {
        return new TemplatesModel.Shelf() {
            @Override
            public List<Template> all() {
                return templates.all();
            }

            @Override
            public Template save(Template template, Actor actor) {
                return edits.save(template, actor);
            }

            @Override
            public void drop(String id, Actor actor) {
                edits.drop(id, actor);
            }
        };
    }
}
