package tallydock.domain.printer;

import tallydock.domain.label.LabelKind;
import tallydock.domain.label.Template;

/// Which version of which template; the kind tells what its labels are.
public record TemplateRef(String id, int version, LabelKind kind) {
    public static TemplateRef of(Template template) {
        return new TemplateRef(template.id(), template.version(), template.kind());
    }
}
