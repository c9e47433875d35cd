package tallydock.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tallydock.domain.fact.SettingsFact;
import tallydock.domain.label.Band;
import tallydock.domain.label.Content;
import tallydock.domain.label.Drawing;
import tallydock.domain.label.Template;
import tallydock.domain.label.Templates;

class TemplateFileTest {
    private static final long SEED = 20_261_122L;
    private static final Drawing LOGO = Drawing.of(13, 5, (x, y) -> (x + y) % 3 == 0);

    static Iterable<Template> templates() {
        return Templates.ALL;
    }

    private static Template withLogo(Template template) {
        var bands = new ArrayList<>(template.bands());
        bands.add(Band.of(new Band.Height.Fixed(4_000), new Content.Picture(LOGO, Content.Align.RIGHT)));
        bands.add(Band.of(new Band.Height.Rest(2), new Content.Room()).ruled());
        return template.withBands(bands);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void aTemplateComesBackAsItWasFromFileAndFact(Template template) {
        var drawn = withLogo(template);
        var fact = new SettingsFact.TemplateSaved(drawn);
        var codec = new FactCodec();
        var written = codec.encode(fact);

        assertThat(TemplateFile.read(TemplateFile.write(drawn))).contains(drawn);
        assertThat(codec.decode(written.type(), written.payload())).contains(fact);
    }

    @Test
    void whatIsNoTemplateIsRefusedWithoutAnException() {
        byte[] whole = TemplateFile.write(withLogo(Templates.ALL.getFirst()));
        var random = new Random(SEED);
        int read = 0;
        for (int round = 0; round < 500; round++) {
            byte[] damaged = whole.clone();
            for (int i = 0; i <= round % 4; i++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            read += TemplateFile.read(damaged).isPresent() ? 1 : 0;
        }

        assertThat(read).as("seed %d", SEED).isBetween(1, 499);
        assertThat(TemplateFile.read(new byte[0])).isEmpty();
        assertThat(TemplateFile.read(new byte[TemplateFile.MOST_BYTES + 1])).isEmpty();
        assertThat(TemplateFile.read("[".repeat(100_000).getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(TemplateFile.read(new String(whole, StandardCharsets.UTF_8)
                        .replace("\"version\" : 1,\n  \"template\"", "\"version\" : 2,\n  \"template\"")
                        .getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @Test
    void aLogoIsNoLargerThanAFactShouldBe() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Content.Picture(Drawing.of(601, 600, (_, _) -> true), Content.Align.LEFT));
    }
}
