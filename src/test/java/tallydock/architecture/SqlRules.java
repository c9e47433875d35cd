package tallydock.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static tallydock.architecture.Rooms.HOUSE;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.jdbi.v3.core.config.Configurable;

/// SQL is a constant; values are bound.
final class SqlRules {
    private static final String REASON = "text from a sheet or a scan must never become part of a statement";

    private SqlRules() {}

    static List<HouseRule> all() {
        return List.of(
                new HouseRule(noDefine(), planted.tallydock.store.DefinesSql.class),
                new HouseRule(constantSql(), planted.tallydock.store.BuildsSql.class));
    }

    private static ArchRule noDefine() {
        return noClasses()
                .that()
                .resideInAPackage(HOUSE)
                .should()
                .callMethodWhere(describe("put text into SQL", SqlRules::defines))
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.jdbi.v3.sqlobject.customizer.Define")
                .as("no text is put into SQL by Jdbi's define")
                .because(REASON);
    }

    /// `Db` is the door through which the store hands SQL on beside values that it binds; `KeptStatements` and
    /// `ManyRows` prepare it. What reaches them is not seen here.
    private static ArchRule constantSql() {
        return classes()
                .that()
                .resideInAPackage(HOUSE)
                .and()
                .haveNameNotMatching("tallydock\\.store\\.db\\.(Db|KeptStatements|ManyRows)")
                .should(new ConstantSql())
                .as("SQL handed to Jdbi or JDBC is a constant")
                .because(REASON);
    }

    private static boolean defines(JavaCall<?> call) {
        return call.getName().startsWith("define") && call.getTargetOwner().isAssignableTo(Configurable.class);
    }
}
