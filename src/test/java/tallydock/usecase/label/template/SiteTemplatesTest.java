package tallydock.usecase.label.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import tallydock.domain.fact.Actor;
import tallydock.domain.label.LabelKind;
import tallydock.domain.label.Template;
import tallydock.domain.label.Templates;
import tallydock.domain.printer.TemplateRef;
import tallydock.usecase.MemoryLog;

class SiteTemplatesTest {
    private static final Template UNIT = Templates.of(LabelKind.UNIT).orElseThrow();

    private final MemoryLog log = new MemoryLog();
    private final SiteTemplates templates = new SiteTemplates(log);
    private final EditTemplates edit =
            new EditTemplates(new EditTemplates.Ports(templates, log, log, InstantSource.fixed(MemoryLog.NOON)));

    private static Template lower(Template template) {
        return template.withBands(template.bands().subList(0, 2));
    }

    private Template save(Template template) {
        return edit.save(template, Actor.COMMAND_LINE);
    }

    @Test
    void aChangedTemplateTakesThePlaceOfTheProgramsOwnAndEveryVersionStaysKnown() {
        var second = save(lower(UNIT));
        var third = save(second.withBands(second.bands().subList(0, 1)));

        assertThat(second.version()).isEqualTo(2);
        assertThat(third.version()).isEqualTo(3);
        assertThat(templates.of(LabelKind.UNIT)).contains(third);
        assertThat(templates.find(new TemplateRef("unit", 1, LabelKind.UNIT))).contains(UNIT);
        assertThat(templates.find(new TemplateRef("unit", 2, LabelKind.UNIT))).contains(second);
        assertThat(templates.find(new TemplateRef("unit", 4, LabelKind.UNIT))).isEmpty();
        assertThat(templates.all()).hasSameSizeAs(Templates.ALL);
    }

    @Test
    void theProgramsOwnComesBackAndNoVersionIsUsedTwice() {
        save(lower(UNIT));
        edit.drop("unit", Actor.COMMAND_LINE);

        assertThat(templates.of(LabelKind.UNIT)).contains(UNIT);
        assertThat(save(lower(UNIT)).version()).isEqualTo(3);
    }

    @Test
    void aTemplateOfOnesOwnStandsBehindTheUsualOneOfItsKindUntilItIsDropped() {
        var own = save(UNIT.as("Gift 礼品", 1));

        assertThat(own.version()).isEqualTo(1);
        assertThat(templates.of(LabelKind.UNIT)).contains(UNIT);
        assertThat(templates.all().stream().filter(each -> each.kind() == LabelKind.UNIT))
                .containsExactly(UNIT, own);

        edit.drop(own.id(), Actor.COMMAND_LINE);

        assertThat(templates.all()).containsExactlyInAnyOrderElementsOf(Templates.ALL);
        assertThat(templates.find(new TemplateRef(own.id(), 1, LabelKind.UNIT))).contains(own);
    }

    @Test
    void everyKindHasOneTemplateThatIsMeant() {
        assertThat(List.of(LabelKind.values()).stream()
                        .filter(kind -> templates.of(kind).isEmpty()))
                .isSubsetOf(LabelKind.TEST);
    }
}
