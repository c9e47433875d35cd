package tallydock.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static tallydock.architecture.Rooms.room;
import static tallydock.architecture.Rooms.rooms;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;

/// Which package may know which: the arrows of the house.
final class ArrowRules {
    private static final String ADAPTER =
            "adapters meet in app alone, so that each can be replaced or tested on its own";

    private ArrowRules() {}

    static List<HouseRule> all() {
        return List.of(
                new HouseRule(domain(), planted.tallydock.domain.DomainKnowsWire.class),
                new HouseRule(usecase(), planted.tallydock.usecase.UsecaseKnowsWire.class),
                new HouseRule(wire(), planted.tallydock.wire.WireKnowsUsecase.class),
                new HouseRule(filing(), planted.tallydock.filing.FilingKnowsWire.class),
                new HouseRule(protocol(), planted.tallydock.protocol.ProtocolKnowsStore.class),
                new HouseRule(desk(), planted.tallydock.desk.receive.DeskKnowsStore.class),
                new HouseRule(adapter("store"), planted.tallydock.store.StoreKnowsSheet.class),
                new HouseRule(adapter("scanner"), planted.tallydock.scanner.ScannerKnowsStore.class),
                new HouseRule(adapter("sheet"), planted.tallydock.sheet.SheetKnowsStore.class),
                new HouseRule(adapter("print"), planted.tallydock.print.PrintKnowsStore.class),
                new HouseRule(adapter("security"), planted.tallydock.security.SecurityKnowsStore.class),
                new HouseRule(networked("hub"), planted.tallydock.hub.HubKnowsStore.class),
                new HouseRule(networked("sync"), planted.tallydock.sync.SyncKnowsStore.class),
                new HouseRule(noStrayPackage(), planted.tallydock.attic.AtticRoom.class),
                new HouseRule(noCycles(), planted.tallydock.domain.ring.left.Left.class),
                new HouseRule(tasksApart(), planted.tallydock.desk.receive.ReceiveKnowsPack.class));
    }

    private static ArchRule domain() {
        return knowsOnly("domain").because("the rules of counting must be readable and testable without any machinery");
    }

    private static ArchRule usecase() {
        return knowsOnly("usecase", "domain").because("a use case names what it needs as a port; adapters come to it");
    }

    private static ArchRule wire() {
        return knowsOnly("wire", "domain").because("what is written down outlives the code that acts on it");
    }

    private static ArchRule filing() {
        return knowsOnly("filing", "usecase", "domain")
                .because("how a file for people is written whole, and what it says, is the same in every form");
    }

    private static ArchRule protocol() {
        return knowsOnly("protocol", "wire", "domain")
                .because("station and hub run the same pure machines; store and network are handed in");
    }

    private static ArchRule desk() {
        return knowsOnly("desk", "usecase", "domain").because("a screen acts through use cases, never past them");
    }

    private static ArchRule adapter(String name) {
        return knowsOnly(name, "usecase", "domain", "wire", "filing").because(ADAPTER);
    }

    private static ArchRule networked(String name) {
        return knowsOnly(name, "usecase", "protocol", "wire", "domain").because(ADAPTER);
    }

    private static ArchRule knowsOnly(String room, String... others) {
        var allowed = Stream.concat(Stream.of(room), Stream.of(others)).toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage(room(room))
                .should()
                .onlyDependOnClassesThat(not(Rooms.ofTheHouse()).or(resideInAnyPackage(rooms(allowed))))
                .as(room + " knows only " + String.join(", ", allowed));
    }

    private static ArchRule noStrayPackage() {
        return classes()
                .that()
                .resideInAPackage(Rooms.HOUSE)
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .resideInAnyPackage(Rooms.all())
                .as("every class lives in a room of the house")
                .because("a package no arrow speaks of would escape every arrow");
    }

    private static ArchRule noCycles() {
        return slices().matching("..tallydock.(**)")
                .should()
                .beFreeOfCycles()
                .as("packages form no cycle")
                .because(
                        "two packages that need each other are one package, hard to read and impossible to take apart");
    }

    private static ArchRule tasksApart() {
        return slices().matching("..tallydock.desk.(*)..")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(alwaysTrue(), resideInAPackage(room("desk.kit")))
                .ignoreDependency(resideInAPackage(room("desk.shell")), alwaysTrue())
                .as("a task of the desk knows no other task")
                .because(
                        "a screen can be changed or dropped alone; what two share is in desk.kit, the shell lists them");
    }
}
