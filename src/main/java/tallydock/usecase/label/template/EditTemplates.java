package tallydock.usecase.label.template;

import java.time.InstantSource;
import java.util.List;
import tallydock.domain.fact.Actor;
import tallydock.domain.fact.Draft;
import tallydock.domain.fact.FactPlace;
import tallydock.domain.fact.Ids;
import tallydock.domain.fact.SettingsFact;
import tallydock.domain.fact.SettingsFact.TemplateDropped;
import tallydock.domain.fact.SettingsFact.TemplateSaved;
import tallydock.domain.label.Template;
import tallydock.usecase.FactLog;

/// Keeps label templates as people change them. No version is ever changed: a change is the next one.
public final class EditTemplates {
    private final Ports ports;

    public EditTemplates(Ports ports) {
        this.ports = ports;
    }

    /// What it needs.
    public record Ports(SiteTemplates templates, FactLog log, Ids ids, InstantSource clock) {}

    /// Keeps it under the next version of its name, which is told.
    public Template save(Template template, Actor actor) {
        var next = template.as(template.id(), ports.templates().highest(template.id()) + 1);
        append(new TemplateSaved(next), actor);
        return next;
    }

    /// Labels of this name look as the program brings them; a template of one's own is gone.
    public void drop(String id, Actor actor) {
        append(new TemplateDropped(id, ports.templates().highest(id)), actor);
    }

    private void append(SettingsFact fact, Actor actor) {
        var place = FactPlace.in(SettingsFact.TEMPLATES);
        ports.log()
                .append(List.of(
                        new Draft(ports.ids().event(), actor, ports.clock().instant(), place, fact)));
    }
}
