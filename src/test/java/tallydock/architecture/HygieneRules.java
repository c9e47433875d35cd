package tallydock.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static tallydock.architecture.Rooms.nothingOutside;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.lang.ArchRule;
import java.beans.XMLDecoder;
import java.io.ObjectInputStream;
import java.util.List;
import java.util.Set;
import javax.net.ssl.HostnameVerifier;
import javax.net.ssl.X509TrustManager;

/// What no class may do, wherever it lives.
final class HygieneRules {
    private HygieneRules() {}

    static List<HouseRule> all() {
        return List.of(
                new HouseRule(noStandardStreams(), planted.tallydock.usecase.PrintsToTerminal.class),
                new HouseRule(noExit(), planted.tallydock.store.EndsProcess.class),
                new HouseRule(noGlobalState(), planted.tallydock.store.GlobalCounter.class),
                new HouseRule(noDeserialisation(), planted.tallydock.store.Deserialises.class),
                new HouseRule(noOwnTrust(), planted.tallydock.sync.TrustsEveryone.class));
    }

    private static ArchRule noStandardStreams() {
        return nothingOutside("app")
                .should(ACCESS_STANDARD_STREAMS)
                .as("only app writes to the terminal")
                .because("with --json standard output carries JSON and nothing else; the rest goes to the log");
    }

    private static ArchRule noExit() {
        return nothingOutside("app")
                .should()
                .callMethodWhere(describe("end the process", HygieneRules::endsProcess))
                .as("only app ends the process")
                .because("store and executors are closed in order before the program ends");
    }

    private static boolean endsProcess(JavaCall<?> call) {
        return Set.of("exit", "halt").contains(call.getName())
                && Set.of("java.lang.System", "java.lang.Runtime")
                        .contains(call.getTargetOwner().getName());
    }

    private static ArchRule noGlobalState() {
        return fields().that()
                .areDeclaredInClassesThat()
                .resideInAPackage(Rooms.HOUSE)
                .and()
                .areStatic()
                .should()
                .beFinal()
                .as("a static field is final")
                .because("state shared by the whole program belongs to no one and breaks tests that run side by side");
    }

    private static ArchRule noDeserialisation() {
        return noClasses()
                .that()
                .resideInAPackage(Rooms.HOUSE)
                .should()
                .dependOnClassesThat(belongToAnyOf(ObjectInputStream.class, XMLDecoder.class))
                .as("nobody reads serialised Java objects")
                .because("a crafted file would choose which code runs");
    }

    private static ArchRule noOwnTrust() {
        return noClasses()
                .that()
                .resideInAPackage(Rooms.HOUSE)
                .should()
                .beAssignableTo(X509TrustManager.class)
                .orShould()
                .beAssignableTo(HostnameVerifier.class)
                .as("nobody decides by hand whom TLS trusts")
                .because("the site's authority goes into a KeyStore; own trust code ends in trusting everyone");
    }
}
