package tallydock.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static tallydock.architecture.Rooms.inFilesNamed;
import static tallydock.architecture.Rooms.nothingOutside;
import static tallydock.architecture.Rooms.room;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/// How screens are built: a view shows, a model decides what to show, one door leads off the FX thread.
final class DeskRules {
    private DeskRules() {}

    static List<HouseRule> all() {
        return List.of(
                new HouseRule(modelsKnowNoControls(), planted.tallydock.desk.receive.SceneModel.class),
                new HouseRule(viewsActThroughModels(), planted.tallydock.desk.receive.ActingView.class),
                new HouseRule(viewsAreFinal(), planted.tallydock.desk.receive.OpenView.class),
                new HouseRule(oneDoor(), planted.tallydock.desk.receive.UsesPlatform.class));
    }

    private static ArchRule modelsKnowNoControls() {
        return noClasses()
                .that()
                .resideInAPackage(room("desk"))
                .and(inFilesNamed("Model"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "javafx.stage..")
                .as("a model knows no control and no window")
                .because("what a screen says must be testable without drawing it");
    }

    private static ArchRule viewsActThroughModels() {
        return noClasses()
                .that()
                .resideInAPackage(room("desk"))
                .and(inFilesNamed("View"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(room("usecase"))
                .as("a view knows no use case")
                .because("views decide nothing");
    }

    private static ArchRule viewsAreFinal() {
        return classes()
                .that()
                .resideInAPackage(room("desk"))
                .and()
                .haveSimpleNameEndingWith("View")
                .and()
                .areNotInterfaces()
                .should()
                .haveModifier(JavaModifier.FINAL)
                .as("a view is final")
                .because("it builds its children while it is constructed, which a subclass would see half done");
    }

    private static ArchRule oneDoor() {
        return nothingOutside("desk.kit", "app")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("javafx.application.Platform")
                .as("Platform is called only in desk.kit and app")
                .because("there is one door off and back onto the FX thread");
    }
}
