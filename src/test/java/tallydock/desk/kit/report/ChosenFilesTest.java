package tallydock.desk.kit.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChosenFilesTest {
    @Test
    void aReportChosenAsPdfIsNotNamedAWorkbook() {
        assertThat(ChosenFiles.asPdf("/tmp/report-1.xlsx")).isEqualTo("/tmp/report-1.pdf");
        assertThat(ChosenFiles.asPdf("/tmp/report-1")).isEqualTo("/tmp/report-1.pdf");
        assertThat(ChosenFiles.asPdf("C:\\Reports\\One.PDF")).isEqualTo("C:\\Reports\\One.PDF");
    }
}
