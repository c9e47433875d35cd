package tallydock.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;

final class ConstantSqlTest {
    @Test
    void aConstantWithBoundValuesIsLeftAlone() {
        assertThat(faultsIn(Constants.class)).isEmpty();
    }

    @Test
    void valuesBesideTheStatementMustBeBoundInstead() {
        assertThat(faultsIn(Values.class)).contains("Values.delete calls execute");
    }

    @Test
    void aStatementFromAParameterIsFound() {
        assertThat(faultsIn(Parameter.class)).contains("Parameter.delete calls createUpdate");
    }

    private static String faultsIn(Class<?> type) {
        return String.join(
                "\n",
                classes()
                        .should(new ConstantSql())
                        .evaluate(new ClassFileImporter().importClasses(type))
                        .getFailureReport()
                        .getDetails());
    }

    record Constants() {
        static final String DELETE = "DELETE FROM carton ";

        int delete(Handle db, String no) {
            return db.execute("DELETE FROM unit")
                    + db.createUpdate(DELETE + "WHERE no = :no").bind("no", no).execute();
        }
    }

    record Values() {
        int delete(Handle db, String no) {
            return db.execute("DELETE FROM carton WHERE no = ?", no);
        }
    }

    record Parameter() {
        int delete(Handle db, String sql) {
            return db.createUpdate(sql).execute();
        }
    }
}
