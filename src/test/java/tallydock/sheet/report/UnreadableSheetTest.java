package tallydock.sheet.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tallydock.domain.fact.Draft;
import tallydock.domain.fact.FactPlace;
import tallydock.domain.fact.LabelFact.FoundBy;
import tallydock.domain.fact.LabelFact.LabelUnreadable;
import tallydock.domain.product.Sku;
import tallydock.domain.shipment.CartonNo;
import tallydock.filing.PageLook;
import tallydock.usecase.MemoryStation;
import tallydock.usecase.report.EverySurprise;

class UnreadableSheetTest {
    private static final String SHEET = "Unreadable labels 不清的标签";

    private final EverySurprise shipment = new EverySurprise();

    @Test
    void aLabelThatNothingReadsIsListedWithWhatWasReadAndWhoMetIt(@TempDir Path folder) throws IOException {
        var station = shipment.station();
        var before = station.log().getFirst().entry().header();
        var label = new LabelUnreadable(
                "X000DEMO01",
                Optional.of(new CartonNo("C-1")),
                Optional.of(new Sku("MUG-CRM-350")),
                FoundBy.TYPED,
                List.of("=X0", "X1"));
        station.append(List.of(
                new Draft(station.event(), before.actor(), MemoryStation.NOON, FactPlace.in(before.stream()), label)));

        try (var report = ReadBack.of(shipment, new ReportWorkbooks(PageLook.USUAL), folder)) {
            assertThat(report.shown(SHEET).get(1))
                    .contains(
                            "X000DEMO01",
                            "C-1",
                            "MUG-CRM-350",
                            "Typed by hand 手工输入",
                            "=X0, X1",
                            before.actor().id());
            assertThat(report.shown("Summary 汇总"))
                    .anyMatch(row -> row.contains("Label unreadable 标签不清") && row.contains("D08"));
            assertThat(report.sheet(SHEET).getRow(1).getCell(4).getCellType())
                    .isEqualTo(org.apache.poi.ss.usermodel.CellType.STRING);
        }
    }

    @Test
    void aReportWithoutSuchLabelsHasNoSheetForThem(@TempDir Path folder) throws IOException {
        try (var report = ReadBack.of(shipment, new ReportWorkbooks(PageLook.USUAL), folder)) {
            assertThat(report.workbook()).extracting(Sheet::getSheetName).doesNotContain(SHEET);
        }
    }
}
