package tallydock.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static tallydock.architecture.Rooms.room;
import static tallydock.architecture.Rooms.rooms;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.Timer;

/// What the pure packages may use of the JDK: values and collections, never the machine the program runs on.
final class DomainPurityRules {
    private static final String[] VALUES = {
        "java.lang",
        "java.lang.annotation",
        "java.util",
        "java.util.function",
        "java.util.stream",
        "java.util.regex",
        "java.util.random",
        "java.time",
        "java.time.format",
        "java.time.temporal",
        "java.time.zone",
        "java.math",
        "java.nio.charset",
        "org.jspecify.annotations"
    };

    /// Static calls whose answer depends on the machine.
    private static final Map<String, Set<String>> AMBIENT = Map.of(
            "java.util.UUID", Set.of("randomUUID"),
            "java.lang.Math", Set.of("random"),
            "java.time.Clock", Set.of("system", "systemUTC", "systemDefaultZone", "tick", "tickMillis", "tickSeconds"),
            "java.time.ZoneId", Set.of("systemDefault"),
            "java.util.TimeZone", Set.of("getDefault"),
            "java.util.Locale", Set.of("getDefault"),
            "java.nio.charset.Charset", Set.of("defaultCharset"),
            "java.util.random.RandomGenerator", Set.of("getDefault", "of"));

    private DomainPurityRules() {}

    static List<HouseRule> all() {
        return List.of(
                new HouseRule(valuesOnly("domain"), planted.tallydock.domain.ReadsFile.class),
                new HouseRule(valuesOnly("usecase"), planted.tallydock.usecase.OpensSocket.class),
                new HouseRule(noMachine(), planted.tallydock.domain.AsksSystem.class),
                new HouseRule(noAmbientAnswers(), planted.tallydock.domain.AsksClock.class));
    }

    private static ArchRule valuesOnly(String room) {
        return classes()
                .that()
                .resideInAPackage(room(room))
                .should()
                .onlyDependOnClassesThat(Rooms.ofTheHouse()
                        .or(resideInAnyPackage(VALUES))
                        .or(belongToAnyOf(ByteBuffer.class, MessageDigest.class, NoSuchAlgorithmException.class)))
                .as(room + " uses only the value types of the JDK")
                .because("state is a pure function of the facts; files, sockets, tables and screens stay behind ports");
    }

    private static ArchRule noMachine() {
        return noClasses()
                .that()
                .resideInAnyPackage(rooms("domain", "usecase", "protocol"))
                .should()
                .dependOnClassesThat(belongToAnyOf(
                        System.class,
                        Thread.class,
                        ThreadLocal.class,
                        Runtime.class,
                        Process.class,
                        ProcessBuilder.class,
                        Timer.class))
                .as("pure packages do not reach for the machine")
                .because("the same facts must give the same answer at every station and in every test");
    }

    private static ArchRule noAmbientAnswers() {
        return noClasses()
                .that()
                .resideInAnyPackage(rooms("domain", "usecase", "protocol"))
                .should()
                .callCodeUnitWhere(DescribedPredicate.describe("ask the machine", DomainPurityRules::asksTheMachine))
                .as("pure packages are told the time, the zone and every random number")
                .because("a replay months later, in another time zone, must decide as the station did");
    }

    private static boolean asksTheMachine(JavaCall<?> call) {
        var owner = call.getTargetOwner();
        return isNowOfTheMachine(call)
                || AMBIENT.getOrDefault(owner.getName(), Set.of()).contains(call.getName())
                || isUnseededRandom(call);
    }

    private static boolean isNowOfTheMachine(JavaCall<?> call) {
        return call.getName().equals("now")
                && call.getTargetOwner().getPackageName().equals("java.time")
                && call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
    }

    private static boolean isUnseededRandom(JavaCall<?> call) {
        return call.getTargetOwner().isEquivalentTo(Random.class)
                && call.getName().equals("<init>")
                && call.getTarget().getRawParameterTypes().isEmpty();
    }
}
