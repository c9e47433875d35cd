package tallydock.sheet.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tallydock.domain.label.stock.Stock;
import tallydock.filing.PageLook;
import tallydock.usecase.TargetFile;
import tallydock.usecase.report.EverySurprise;
import tallydock.usecase.report.ReportResult.NotSaved;
import tallydock.usecase.report.ReportResult.Reason;
import tallydock.usecase.report.TwoBoxes;

class ReportWorkbooksTest {
    private final ReadBack report;

    ReportWorkbooksTest(@TempDir Path folder) throws IOException {
        report = ReadBack.of(new EverySurprise(), new ReportWorkbooks(PageLook.USUAL), folder);
    }

    @AfterEach
    void close() throws IOException {
        report.close();
    }

    @Test
    void theSheetsAreNamedInBothLanguages() {
        assertThat(report.workbook())
                .extracting(Sheet::getSheetName)
                .containsExactly("Summary 汇总", "Cartons 箱", "SKUs", "Unknown barcodes 未知条码", "Scan log 扫描记录");
    }

    @Test
    void itsSheetsPrintOnThePaperAndWithTheMarkThatAreAskedFor(@TempDir Path folder) throws IOException {
        var look = new PageLook(Stock.Page.LETTER, Optional.of("PRACTICE"));
        try (var practice = ReadBack.of(new EverySurprise(), new ReportWorkbooks(look), folder)) {
            assertThat(practice.workbook()).allSatisfy(sheet -> {
                assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.LETTER_PAPERSIZE);
                assertThat(sheet.getHeader().getCenter()).isEqualTo("PRACTICE");
            });
        }
        assertThat(report.workbook()).allSatisfy(sheet -> {
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
            assertThat(sheet.getHeader().getCenter()).isEmpty();
        });
    }

    @Test
    void theBoxesOfOneLabelAreNamedInTheirCartonsOwnRows(@TempDir Path folder) throws IOException {
        var file = folder.resolve("two.xlsx");
        new ReportWorkbooks(PageLook.USUAL).save(TwoBoxes.report(), new TargetFile(file.toString()));
        try (var twice = ReadBack.of(file)) {
            var findings = twice.shown("Cartons 箱").stream()
                    .filter(row -> row.getFirst().equals("C-1"))
                    .map(row -> row.get(2))
                    .toList();

            assertThat(findings).isNotEmpty().allMatch(said -> said.endsWith("(C-1: 3, 9.48 kg; QZC1B2: 5)"));
        }
        assertThat(report.shown("Cartons 箱")).noneMatch(row -> row.get(2).contains("C-1: "));
    }

    @Test
    void everyCartonLineSaysWhatWasExpectedAndWhatCame() {
        assertThat(report.shown("Cartons 箱"))
                .contains(
                        List.of(
                                "C-1",
                                "Received 已收",
                                "Counted twice 重复点数",
                                "MUG-CRM-350",
                                "陶瓷马克杯 ☕ 350ml",
                                "Stoneware mug, cream",
                                "3",
                                "2",
                                "1",
                                "1",
                                "-1",
                                "Short 少件; Damaged 破损",
                                "1",
                                ""),
                        List.of(
                                "C-3",
                                "Missing 未到",
                                "Carton missing 少箱",
                                "LUM-DESK-WHT",
                                "",
                                "",
                                "4",
                                "0",
                                "0",
                                "0",
                                "-4",
                                "See carton 见箱差异",
                                "0",
                                ""))
                .extracting(List::getFirst)
                .containsExactly("Carton\n箱号", "C-1", "C-2", "C-2", "C-3", "No carton 无箱", "FBA15TDEXTRAU000009");
    }

    @Test
    void everySkuLineBalances() {
        assertThat(report.shown("SKUs"))
                .contains(List.of(
                        "CBL-USBC-2M",
                        "X000DEMO02",
                        "9521234567899",
                        "",
                        "",
                        "2",
                        "3",
                        "1",
                        "3",
                        "0",
                        "0",
                        "0",
                        "Balanced 平衡",
                        "Over 多件"))
                .hasSize(5);
    }

    @Test
    void anUnknownBarcodeShowsItsControlCharacters() {
        assertThat(report.shown("Unknown barcodes 未知条码").getLast())
                .containsExactly("TRK-77\\u001D88", "C-2", "1", "Unknown barcode 未知条码");
    }

    @Test
    void theScanLogTellsTimeInTheZoneOfTheSiteAndWhatWasTakenBack() {
        var log = report.shown("Scan log 扫描记录");

        assertThat(log.getFirst()).contains("Time (Asia/Shanghai)\n时间").hasSize(12);
        assertThat(log.get(14))
                .containsExactly(
                        "14",
                        "2026-11-21 20:00:13",
                        "main",
                        "00000000",
                        "cli",
                        "C-2",
                        "Wedge 键盘枪",
                        "CBL-USBC-2M",
                        "Counted 计数",
                        "CBL-USBC-2M",
                        "1",
                        "Taken back 已撤销");
        assertThat(log.get(15)).contains("Line 14 taken back 撤销第 14 行");
        assertThat(log).hasSize(20);
    }

    @Test
    void theSummaryNamesTheShipmentTheZoneAndEveryKindOfCase() {
        var summary = report.shown("Summary 汇总");

        assertThat(summary).anySatisfy(row -> assertThat(row).startsWith("PO number 采购单号", "PO-2026-118"));
        assertThat(summary).anySatisfy(row -> assertThat(row).startsWith("First scan 首次扫描", "2026-11-21 20:00:00"));
        assertThat(summary).anySatisfy(row -> assertThat(row).startsWith("Time zone 时区", "Asia/Shanghai"));
        assertThat(summary).anySatisfy(row -> assertThat(row).startsWith("Result 结果", "10 open cases 10 个未结差异"));
        assertThat(summary)
                .anySatisfy(row ->
                        assertThat(row).containsExactly("Units 件数", "9", "2", "7", "1", "3", "0", "Balanced 平衡"));
        assertThat(summary).anySatisfy(row -> assertThat(row).startsWith("Carton missing 少箱", "1", "4", "D01"));
        assertThat(summary).anySatisfy(row -> assertThat(row).startsWith("Counted twice 重复点数", "1", "2"));
    }

    @Test
    void tablesKeepTheirHeadingsFilterAndPrintAcross() {
        for (int i = 1; i < report.workbook().getNumberOfSheets(); i++) {
            XSSFSheet sheet = report.workbook().getSheetAt(i);
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).startsWith("A1:");
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
        }
    }

    @Test
    void aStatusHasAColourBesideItsWord() {
        var cell = report.sheet("Cartons 箱").getRow(4).getCell(1);

        assertThat(cell.getStringCellValue()).isEqualTo("Missing 未到");
        assertThat(cell.getCellStyle().getFillPattern()).isEqualTo(FillPatternType.SOLID_FOREGROUND);
    }

    @Test
    void aLogThatOutgrowsItsSheetGoesOnInTheNext(@TempDir Path folder) throws IOException {
        try (var split = ReadBack.of(new EverySurprise(), new ReportWorkbooks(10, PageLook.USUAL), folder)) {
            assertThat(split.shown("Scan log 扫描记录")).hasSize(11);
            assertThat(split.shown("Scan log 扫描记录 2")).hasSize(10);
            assertThat(split.shown("Scan log 扫描记录 2").get(1)).startsWith("11");
        }
    }

    @Test
    void aReportTakesThePlaceOfTheOneBeforeItAndLeavesNothingElse(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("report.xlsx"), "last week");
        ReadBack.of(new EverySurprise(), new ReportWorkbooks(PageLook.USUAL), folder)
                .close();

        try (var files = Files.list(folder)) {
            assertThat(files).extracting(file -> file.getFileName().toString()).containsExactly("report.xlsx");
        }
    }

    @Test
    void aFolderThatIsNotThereIsAnAnswer(@TempDir Path folder) {
        var target =
                new TargetFile(folder.resolve("nowhere").resolve("report.xlsx").toString());

        assertThat(new ReportWorkbooks(PageLook.USUAL).save(new EverySurprise().report(), target))
                .isEqualTo(new NotSaved(target, Reason.NO_SUCH_PLACE));
    }

    @Test
    void aFolderInThePlaceOfTheFileIsKeptAndNothingIsLeftBesideIt(@TempDir Path folder) throws IOException {
        var taken = Files.createDirectories(folder.resolve("report.xlsx").resolve("inside"));
        var target = new TargetFile(folder.resolve("report.xlsx").toString());

        assertThat(new ReportWorkbooks(PageLook.USUAL).save(new EverySurprise().report(), target))
                .isInstanceOf(NotSaved.class);
        assertThat(taken).exists();
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }
}
