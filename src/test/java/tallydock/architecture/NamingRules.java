package tallydock.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/// Names say what a thing is in the clerk's words, and every package promises that nothing in it is null.
final class NamingRules {
    private NamingRules() {}

    static List<HouseRule> all() {
        return List.of(
                new HouseRule(noHollowNames(), planted.tallydock.usecase.CartonHelper.class),
                new HouseRule(noInterfacePrefix(), planted.tallydock.usecase.ICartons.class),
                new HouseRule(nullMarked(), planted.tallydock.attic.AtticRoom.class));
    }

    private static ArchRule noHollowNames() {
        return noClasses()
                .that()
                .resideInAPackage(Rooms.HOUSE)
                .should()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Data")
                .orShould()
                .haveSimpleNameEndingWith("Info")
                .as("no class is called Util, Helper, Manager, Impl, Data or Info")
                .because("such a name says nothing, so anything ends up in it");
    }

    private static ArchRule noInterfacePrefix() {
        return noClasses()
                .that()
                .resideInAPackage(Rooms.HOUSE)
                .and(are(JavaClass.Predicates.INTERFACES))
                .should(ArchCondition.from(describe(
                        "be called I and a capital",
                        type -> type.getSimpleName().matches("I[A-Z].*"))))
                .as("no interface is called I-something")
                .because("the plain noun belongs to the port, for it is what people read most");
    }

    private static ArchRule nullMarked() {
        return classes()
                .that()
                .resideInAPackage(Rooms.HOUSE)
                .should(new ArchCondition<JavaClass>("be in a package marked @NullMarked") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        var marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                        events.add(new SimpleConditionEvent(type, marked, type.getName() + " is not"));
                    }
                })
                .as("every package is @NullMarked")
                .because("the compiler checks for null only where a package promises there is none");
    }
}
