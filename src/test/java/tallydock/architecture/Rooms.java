package tallydock.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.util.Arrays;
import java.util.List;

/// The packages directly under `tallydock` and the patterns by which rules name them.
final class Rooms {
    static final String HOUSE = "..tallydock..";

    private static final List<String> NAMES = List.of(
            "app",
            "desk",
            "domain",
            "filing",
            "hub",
            "print",
            "protocol",
            "scanner",
            "security",
            "sheet",
            "store",
            "sync",
            "usecase",
            "wire");

    private Rooms() {}

    /// The pattern of a room and everything below it: `..tallydock.desk..` for `desk`.
    static String room(String name) {
        return "..tallydock." + name + "..";
    }

    static String[] rooms(String... names) {
        return Arrays.stream(names).map(Rooms::room).toArray(String[]::new);
    }

    static String[] all() {
        return rooms(NAMES.toArray(String[]::new));
    }

    /// Begins a rule about every class of the product outside these rooms.
    static GivenClassesConjunction nothingOutside(String... homes) {
        return noClasses().that().resideInAPackage(HOUSE).and().resideOutsideOfPackages(rooms(homes));
    }

    /// Classes of the product, in whatever room.
    static DescribedPredicate<JavaClass> ofTheHouse() {
        return resideInAPackage(HOUSE);
    }

    /// Classes of the product whose file bears a name with this ending; nested classes go by their outermost class.
    static DescribedPredicate<JavaClass> inFilesNamed(String ending) {
        return DescribedPredicate.describe(
                "are in a file named *" + ending, type -> type.getName().matches(".*" + ending + "(\\$.*)?"));
    }
}
