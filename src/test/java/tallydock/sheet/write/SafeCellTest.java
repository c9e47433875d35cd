package tallydock.sheet.write;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class SafeCellTest {
    private static final Set<String> WRITING = Set.of("createCell", "setCellValue", "setCellFormula", "setHyperlink");
    private static final ArchRule ONE_DOOR = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(SafeCell.class.getName())
            .should()
            .callMethodWhere(describe("write a cell", SafeCellTest::writesCell))
            .because("text of strangers must never become a formula, and one place sees to it");

    private static boolean writesCell(JavaCall<?> call) {
        return call.getTargetOwner().getPackageName().startsWith("org.apache.poi") && WRITING.contains(call.getName());
    }

    @Test
    void nobodyElseWritesCells() {
        ONE_DOOR.check(new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("tallydock.sheet"));
    }

    @Test
    void aClassThatWritesPastTheDoorIsCaught() {
        var trespassing = new ClassFileImporter().importClasses(SafeCellTest.class);

        assertThat(ONE_DOOR.evaluate(trespassing).hasViolation()).isTrue();
    }

    @Test
    void aStyleWithoutQuotePrefixIsRefusedForText() throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var row = workbook.createSheet().createRow(0);
            row.createCell(0).setCellValue("past the door");

            assertThatThrownBy(() -> SafeCell.text(row, 1, "=1+1", workbook.createCellStyle()))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
