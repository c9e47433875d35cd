package tallydock.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Holds the product to every rule of the house, and every rule to a class planted to break it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ArchitectureTest {
    private final JavaClasses house = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("tallydock");
    private final JavaClasses planted = new ClassFileImporter().importPackages("planted");

    static List<HouseRule> rules() {
        return Stream.of(
                        ArrowRules.all(),
                        DomainPurityRules.all(),
                        TechnologyHomeRules.all(),
                        DeskRules.all(),
                        ThreadRules.all(),
                        NamingRules.all(),
                        HygieneRules.all(),
                        SqlRules.all())
                .flatMap(List::stream)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theHouseKeepsTheRule(HouseRule it) {
        it.rule().check(house);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theRuleCatchesTheClassPlantedForIt(HouseRule it) {
        var report = it.rule().evaluate(planted).getFailureReport();

        assertThat(report.toString()).contains(it.planted().getName()).contains("because");
    }

    @Test
    void everyPlantedViolationBelongsToARule() {
        var known = rules().stream().map(rule -> rule.planted().getName()).toList();

        var orphans = planted.stream()
                .map(JavaClass::getName)
                .filter(name -> !name.endsWith(".Bystander") && !name.endsWith(".package-info"))
                .filter(name -> known.stream().noneMatch(it -> it.equals(name) || it.startsWith(name + "$")));

        assertThat(orphans).isEmpty();
        assertThat(known).hasSizeGreaterThan(40);
    }

    @Test
    void theHouseIsNotEmpty() {
        assertThat(house.contain("tallydock.app.DeskMain")).isTrue();
    }
}
