package tallydock.wire;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tallydock.domain.label.Template;
import tools.jackson.core.JacksonException;

/// A label template as a file, to be carried from one site to another.
public final class TemplateFile {
    /// Bytes of the largest file that is read; a template with its logo has at most a hundred thousand.
    public static final int MOST_BYTES = 1 << 20;

    private static final String FORMAT = "tallydock-label-template";

    private TemplateFile() {}

    /// The file, as JSON in UTF-8.
    public static byte[] write(Template template) {
        var file = new FileV1(FORMAT, 1, TemplateForms.TemplateV1.of(template));
        return Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(file);
    }

    /// The template in a file; empty when it is none, is damaged, or was written by a newer program.
    public static Optional<Template> read(byte[] content) {
        if (content.length > MOST_BYTES) {
            return Optional.empty();
        }
        try {
            var file = Json.MAPPER.readValue(new String(content, StandardCharsets.UTF_8), FileV1.class);
            return FORMAT.equals(file.format) && file.version == 1
                    ? Optional.of(file.template.toTemplate())
                    : Optional.empty();
        } catch (JacksonException | IllegalArgumentException | NullPointerException _) {
            return Optional.empty();
        }
    }

    record FileV1(String format, int version, TemplateForms.TemplateV1 template) {}
}
