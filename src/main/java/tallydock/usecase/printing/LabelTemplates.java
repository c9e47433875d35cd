package tallydock.usecase.printing;

import java.util.Optional;
import tallydock.domain.label.Template;
import tallydock.domain.label.Templates;
import tallydock.domain.printer.TemplateRef;

/// Every version of every template that a job may name.
public interface LabelTemplates {
    /// Those every station has.
    LabelTemplates STANDARD = asked -> Templates.ALL.stream()
            .filter(template -> TemplateRef.of(template).equals(asked))
            .findFirst();

    /// What a template that the program brings looks like now.
    default Template now(Template brought) {
        return brought;
    }

    /// The template as it was in that version.
    Optional<Template> find(TemplateRef template);
}
