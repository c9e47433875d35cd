package tallydock.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tallydock.demo.DemoShipment.Carton;
import tallydock.domain.barcode.ScanText;
import tallydock.domain.barcode.meaning.Barcodes;
import tallydock.domain.barcode.meaning.Candidate;
import tallydock.domain.fact.CountMode;
import tallydock.domain.product.Customs;
import tallydock.domain.product.Measures;
import tallydock.domain.product.Names;
import tallydock.domain.product.SellerId;
import tallydock.domain.product.Sku;
import tallydock.domain.receiving.Receipt;
import tallydock.domain.shipment.CartonNo;
import tallydock.domain.shipment.PlannedCarton;
import tallydock.domain.shipment.PlannedLine;
import tallydock.domain.shipment.Route;
import tallydock.domain.shipment.ShipmentHead;
import tallydock.domain.shipment.ShipmentId;
import tallydock.domain.shipment.ShipmentPlan;
import tallydock.domain.shipment.ShipmentRefs;
import tallydock.usecase.MemoryStation;
import tallydock.usecase.report.CaseCount;
import tallydock.wire.ScanRunLine;

class DemoFilesTest {
    private static InputStream kept(String name) {
        return Objects.requireNonNull(DemoFilesTest.class.getResourceAsStream("/tallydock/demo/" + name));
    }

    @ParameterizedTest
    @ValueSource(strings = {DemoFiles.PACKING_LIST, DemoFiles.PRODUCTS})
    void theKeptWorkbooksHoldWhatIsWrittenHere(String name, @TempDir Path folder) throws IOException {
        DemoFiles.writeTo(folder);

        try (var kept = kept(name);
                var written = Files.newInputStream(folder.resolve(name))) {
            assertThat(cells(kept)).isEqualTo(cells(written)).hasSizeGreaterThan(60);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {DemoFiles.SCANS, DemoFiles.ACTIONS})
    void theKeptScansAreWhatIsWrittenHere(String name, @TempDir Path folder) throws IOException {
        DemoFiles.writeTo(folder);

        assertThat(text(name)).isEqualTo(Files.readString(folder.resolve(name)));
    }

    @Test
    void theBarcodesHaveRightCheckDigits() {
        assertThat(DemoShipment.REGISTER)
                .allSatisfy(product -> assertThat(Barcodes.candidates(
                                ScanText.of(product.item().codes().gtin())))
                        .anyMatch(Candidate.TradeItem.class::isInstance));
    }

    @Test
    void theRunMeetsEachMainKindOfSurpriseOnce() throws IOException {
        var receipt = replay();

        assertThat(CaseCount.of(receipt, 0))
                .extracting(count -> count.type() + " " + count.cases() + " " + count.units())
                .containsExactly(
                        "MISSING_CARTON 1 6",
                        "UNEXPECTED_CARTON 0 0",
                        "SHORT 1 1",
                        "OVER 1 1",
                        "UNEXPECTED_SKU 1 1",
                        "UNKNOWN_BARCODE 1 1",
                        "UNREADABLE_LABEL 0 0",
                        "DAMAGED 1 1",
                        "PROHIBITED 0 0",
                        "DUPLICATE_LABEL 0 0",
                        "DUPLICATE_CARTON 1 9",
                        "LOOSE 0 0",
                        "COUNTED_TWICE 0 0",
                        "WEIGHT_VARIANCE 0 0",
                        "DOCUMENT_MISMATCH 0 0");
    }

    private static Receipt replay() throws IOException {
        var station = new MemoryStation(plan());
        DemoShipment.REGISTER.forEach(product -> station.registers(
                product.item().sku(),
                product.item().codes().fnsku(),
                product.item().codes().gtin()));
        var counting = station.counts(CountMode.UNIT);
        var lines = Stream.concat(
                        text(DemoFiles.SCANS).lines(), text(DemoFiles.ACTIONS).lines())
                .map(line -> ScanRunLine.parse(line).orElseThrow())
                .sorted(Comparator.comparingLong(ScanRunLine::atMs))
                .toList();
        for (var line : lines) {
            switch (line) {
                case ScanRunLine.Scan scan ->
                    counting.scan(
                            MemoryStation.scan(scan.recorded().scan().bytes().asUtf8()));
                case ScanRunLine.Head _ -> {}
                case ScanRunLine.Damaged mark -> counting.damage(mark.qty(), MemoryStation.NOON);
            }
        }
        return station.receipt();
    }

    private static ShipmentPlan plan() {
        var refs = new ShipmentRefs(
                Optional.of(DemoShipment.PO), Optional.of(DemoShipment.FBA), Optional.empty(), Optional.empty());
        var head = new ShipmentHead(new ShipmentId(new UUID(1, 1)), SellerId.OWN, refs, Route.UNKNOWN);
        return new ShipmentPlan(
                head, DemoShipment.CARTONS.stream().map(DemoFilesTest::planned).toList());
    }

    private static PlannedCarton planned(Carton carton) {
        var lines = carton.content().stream()
                .map(content -> new PlannedLine(
                        new Sku(content.item().sku()),
                        content.qty(),
                        Optional.empty(),
                        Optional.empty(),
                        Names.NONE,
                        Customs.NONE))
                .toList();
        return new PlannedCarton(new CartonNo(carton.number()), Optional.of(carton.boxId()), Measures.UNKNOWN, lines);
    }

    private static List<String> cells(InputStream in) throws IOException {
        try (var workbook = new XSSFWorkbook(in)) {
            var cells = new ArrayList<String>();
            var sheet = workbook.getSheetAt(0);
            sheet.forEach(
                    row -> row.forEach(cell -> cells.add(cell.getAddress() + " " + cell.getCellType() + " " + cell)));
            sheet.getMergedRegions().forEach(region -> cells.add(region.formatAsString()));
            return cells;
        }
    }

    private static String text(String name) throws IOException {
        try (var in = kept(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
