package tallydock.sheet.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tallydock.domain.fact.Actor;
import tallydock.domain.fact.CountMode;
import tallydock.domain.product.Customs;
import tallydock.domain.product.Measures;
import tallydock.domain.product.Names;
import tallydock.domain.product.SellerId;
import tallydock.domain.product.Sku;
import tallydock.domain.receiving.TallyFold;
import tallydock.domain.shipment.CartonNo;
import tallydock.domain.shipment.PlannedCarton;
import tallydock.domain.shipment.PlannedLine;
import tallydock.domain.shipment.Route;
import tallydock.domain.shipment.ShipmentHead;
import tallydock.domain.shipment.ShipmentId;
import tallydock.domain.shipment.ShipmentPlan;
import tallydock.domain.shipment.ShipmentRefs;
import tallydock.domain.site.SiteId;
import tallydock.domain.site.StationId;
import tallydock.filing.PageLook;
import tallydock.usecase.CountShipment;
import tallydock.usecase.MemoryStation;
import tallydock.usecase.OneMoment;
import tallydock.usecase.StationIdentity;
import tallydock.usecase.TargetFile;
import tallydock.usecase.report.EverySurprise;
import tallydock.usecase.report.ReportForm;
import tallydock.usecase.report.ReportShipment;

/// Puts a hostile text into every place a stranger can write to and reads every cell of the report back.
class HostileTextTest {
    private static final String TAIL = "cmd|' /C calc'!A0";

    private static final String COUNTED_AS = "Scan log 扫描记录!J";
    private static final Set<String> EVERYWHERE = Set.of(
            "Summary 汇总!A",
            "Summary 汇总!B",
            "Cartons 箱!A",
            "Cartons 箱!D",
            "Cartons 箱!E",
            "Cartons 箱!F",
            "SKUs!A",
            "SKUs!B",
            "SKUs!C",
            "SKUs!D",
            "SKUs!E",
            "Unknown barcodes 未知条码!A",
            "Unknown barcodes 未知条码!B",
            "Scan log 扫描记录!E",
            "Scan log 扫描记录!F",
            "Scan log 扫描记录!H",
            COUNTED_AS);

    /// A scan with a character that nobody can see is counted as nothing.
    private static final Set<String> UNSEEN = Set.of("\u0000=", "\uFEFF=");

    private final Set<String> columns = new TreeSet<>();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=", "+", "-", "@", "\t=", "\r=", "\n=", "＝", "＋", "－", "＠", "  =", "\u00A0=", "\u3000＝", "'=", "\"=",
                "_x003D_", "\u0000=", "\uFEFF=", "{=", ";=", "%0A="
            })
    void everyCellOfEveryColumnStaysText(String start, @TempDir Path folder) throws IOException {
        String hostile = start + TAIL;
        try (var workbook = report(hostile, folder)) {
            for (Sheet sheet : workbook) {
                sheet.forEach(row -> row.forEach(cell -> inspect(cell, hostile)));
            }
            assertThat(workbook.getSheet("SKUs").getRow(1).getCell(3).getStringCellValue())
                    .isEqualTo(hostile.replace("\r", "\\u000D").replace("\u0000", "\\u0000"));
        }

        var expected = new TreeSet<>(EVERYWHERE);
        if (UNSEEN.contains(start)) {
            expected.remove(COUNTED_AS);
        }
        assertThat(columns).isEqualTo(expected);
    }

    private void inspect(Cell cell, String hostile) {
        assertThat(cell.getCellType()).isIn(CellType.STRING, CellType.NUMERIC, CellType.BLANK);
        if (cell.getCellType() == CellType.STRING) {
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
            if (cell.getStringCellValue().contains(TAIL)) {
                columns.add(cell.getSheet().getSheetName() + "!" + (char) ('A' + cell.getColumnIndex()));
            }
        }
        assertThat(cell.getHyperlink()).as(hostile).isNull();
    }

    private static XSSFWorkbook report(String hostile, Path folder) throws IOException {
        var plan = plan(hostile);
        var station = new MemoryStation(plan).registers(hostile + "S");
        var identity = new StationIdentity(SiteId.DEFAULT, new StationId(new UUID(1, 2)));
        var counting = CountShipment.resume(
                new CountShipment.Context(plan.head(), CountMode.UNIT, new Actor(hostile), identity),
                new CountShipment.Ports(station, station, station, station, station));
        for (String raw : List.of("BOX-9", hostile + "S", hostile + "?")) {
            counting.scan(MemoryStation.scan(raw));
        }
        var file = folder.resolve("report.xlsx");
        var ports = new ReportShipment.Ports(
                station,
                _ -> TallyFold.of(station.log()),
                station,
                OneMoment.STILL,
                _ -> List.of(),
                (report, _, target) -> new ReportWorkbooks(PageLook.USUAL).save(report, target));
        new ReportShipment(ports)
                .run(plan.head().id(), EverySurprise.MADE, ReportForm.XLSX, new TargetFile(file.toString()));
        return new XSSFWorkbook(file.toString());
    }

    private static ShipmentPlan plan(String hostile) {
        var text = Optional.of(hostile);
        var head = new ShipmentHead(
                new ShipmentId(new UUID(7, 7)), SellerId.OWN, new ShipmentRefs(text, text, text, text), Route.UNKNOWN);
        var line = new PlannedLine(new Sku(hostile + "S"), 2, text, text, new Names(text, text), Customs.NONE);
        var carton = new PlannedCarton(new CartonNo(hostile), Optional.of("BOX-9"), Measures.UNKNOWN, List.of(line));
        return new ShipmentPlan(head, List.of(carton));
    }
}
