package tallydock.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tallydock.domain.document.kind.DocumentKind;
import tallydock.domain.document.kind.KindEvidence;
import tallydock.usecase.SourceFile;

/// Small sheets of every kind, with mixed hints: what each is taken for, and `or` what else where it is close.
class KindOfSheetTest {
    record Sample(String expected, String content) {}

    static Stream<Sample> sheets() {
        return Stream.of(
                sheet("PACKING_LIST", "箱号,SKU,每箱数量,箱数,毛重", "1-2,A-1,10,2,8"),
                sheet("PACKING_LIST", "Carton No,SKU,Qty,Unit price,Amount", "1,A-1,10,2.5,25", "2,A-2,5,2,10"),
                sheet("PACKING_LIST", "SKU,FNSKU,Box 1,Box 2,Box 3", "A-1,X00AAAA001,3,4,5"),
                sheet("PACKING_LIST", "装箱单", "SKU,品名,数量,单价", "A-1,杯,10,2.5"),
                sheet("PACKING_LIST", "SKU,品名,箱数,每箱数量,单箱毛重,申报单价", "A-1,杯,2,10,8,2.5"),
                sheet("PACKING_LIST", "Packliste", "Artikelnummer,Bezeichnung,Menge", "A-1,Becher,10"),
                sheet("PACKING_LIST", "Invoice No.:,CI-77", "Ctn no,Item no,Qty/ctn,G.W./ctn", "1,A-1,10,8"),
                sheet("PACKING_LIST", "Item,Description,Qty,Cartons", "A-1,Mug,20,2"),
                sheet("INVOICE", "Item,Description,Qty,Unit price,Amount", "A-1,Mug,10,2.5,25"),
                sheet("INVOICE", "COMMERCIAL INVOICE", "SKU,Qty,CTNS,Unit price,Amount", "A-1,20,2,2.5,50"),
                sheet("INVOICE", "货号,品名,产地,数量,单价(USD),总金额(USD)", "A-1,杯,中国,10,2.5,25"),
                sheet("INVOICE", "Rechnung", "Artikel,Bezeichnung,Menge,Einzelpreis,Gesamtpreis", "A-1,Becher,10,2,20"),
                sheet("INVOICE", "商业发票", "SKU,品名,数量,箱数,单价,金额,毛重", "A-1,杯,20,2,2.5,50,8"),
                sheet("INVOICE", "Description,HS code,Origin,Qty,Unit price,Amount", "Mug,691200,CN,10,2.5,25"),
                sheet("ORDERS", "Order ID,SKU,Qty,Recipient,Zip,Address", "O-1,A-1,1,Ann,01103,1 Street"),
                sheet("ORDERS", "订单号,运单号,SKU,数量,收件人,邮编,地址", "O-1,YT1,A-1,1,安,01103,街"),
                sheet("ORDERS", "Order ID,Tracking number,SKU,Qty,Price,City,Country", "O-1,94,A-1,1,9,Rome,IT"),
                sheet("FEES", "日期,费用类型,单号,数量,单价,金额", "2026-01-02,仓储费,RK1,1,2,2"),
                sheet("FEES", "Date,Reference,Charge type,Qty,Rate,Amount", "2026-01-02,S1,Storage,1,2,2"),
                sheet("FEES", "运单号,头程运费,操作费,仓储费,合计", "Y1,10,2,3,15"),
                sheet("FEES", "Abrechnung", "Datum,Beleg,Leistung,Menge,Preis,Betrag", "02.01.2026,B1,Lager,1,2,2"),
                sheet("PRODUCTS", "SKU,中文品名,英文品名,重量,长,宽,高,带电", "A-1,杯,Mug,0.3,10,8,8,否"),
                sheet("PRODUCTS", "SKU,FNSKU,UPC,Product name,HS code", "A-1,X00AAAA001,012345678905,Mug,691200"),
                sheet("PRODUCTS", "SKU预登记模板", "SKU,品名,条码,申报单价", "A-1,杯,6901234567892,2.5"),
                sheet("INVOICE or PACKING_LIST", "SKU,品名,数量,箱数,毛重/箱,单价,总金额", "A-1,杯,20,2,8,2.5,50"),
                sheet("PACKING_LIST or INVOICE", "PACKING LIST / INVOICE", "SKU,Qty,Unit price,Amount", "A-1,5,2,10"));
    }

    private static Sample sheet(String expected, String... lines) {
        return new Sample(expected, String.join("\n", lines) + "\n");
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void isTakenForWhatMostSpeaksFor(Sample sample, @TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("sheet.csv"), sample.content);
        var guess = new FileReadings().kind(new SourceFile(file.toString())).orElseThrow();

        String said = guess.best().map(KindEvidence::kind).orElseThrow()
                + guess.rival().map(rival -> " or " + rival.kind()).orElse("");
        assertThat(said).as("%s%n%s", sample.content, guess).isEqualTo(sample.expected);
    }

    static Stream<Path> corpus() throws IOException, URISyntaxException {
        var folder = Path.of(Objects.requireNonNull(KindOfSheetTest.class.getResource("/corpus"))
                .toURI());
        try (var files = Files.walk(folder, 2)) {
            return files
                    .filter(file -> file.toString().matches(".*/(packing|sku|invoices|fees|orders)/[^/]+"))
                    .filter(file -> !file.toString().matches(".*(broken-|\\.json|html-named).*"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    /// Without any doubt.
    @ParameterizedTest
    @MethodSource("corpus")
    void everySheetOfTheCorpusIsTakenForWhatItIs(Path file) {
        var guess = new FileReadings().kind(new SourceFile(file.toString())).orElseThrow();

        assertThat(guess.best().map(KindEvidence::kind)).as("%s", guess).contains(kindOf(file));
        assertThat(guess.rival()).as("%s", guess).isEmpty();
    }

    private static DocumentKind kindOf(Path file) {
        return switch (String.valueOf(file.getName(file.getNameCount() - 2))) {
            case "packing" -> DocumentKind.PACKING_LIST;
            case "sku" -> DocumentKind.PRODUCTS;
            case "invoices" -> DocumentKind.INVOICE;
            case "fees" -> DocumentKind.FEES;
            default -> DocumentKind.ORDERS;
        };
    }
}
