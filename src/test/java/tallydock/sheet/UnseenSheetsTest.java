package tallydock.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Papers with headings and layouts that the corpus does not have.
class UnseenSheetsTest {
    @Test
    void anAmericanInvoiceWithSubtotalAndFreight(@TempDir Path folder) throws IOException {
        var invoice = read(folder, "invoice", """
                ACME Trading,,,,,,,
                Commercial Invoice,,,,,,,
                Invoice #:,INV-7788,,Invoice Date:,03-Feb-2026,,,
                Your PO:,4500012345,,Incoterms 2020:,FOB Shenzhen,,,
                Line,Part Number,Description of Goods,HTS,Country of Origin,Quantity,Unit Cost,Ext. Price
                1,AB-1,Steel bottle,7323.93.0080,CN,100,$2.50,$250.00
                2,AB-2,Steel cup,7323.93.0080,CN,"1,200",$1.25,"$1,500.00"
                ,,,,,Subtotal,,"$1,750.00"
                ,,Freight,,,,,$120.00
                ,,,,,Total,,"$1,870.00"
                """);

        assertThat(text(invoice, "invoiceNo")).isEqualTo("INV-7788");
        assertThat(text(invoice, "invoiceDate")).isEqualTo("2026-02-03");
        assertThat(text(invoice, "po")).isEqualTo("4500012345");
        assertThat(text(invoice, "currency")).isEqualTo("USD");
        assertThat(text(invoice, "incoterm")).isEqualTo("FOB");
        assertThat(invoice.path("lines")).hasSize(2);
        assertThat(text(invoice.path("lines").get(1), "hsCode")).isEqualTo("7323930080");
        assertThat(invoice.path("totals").path("amount").asInt()).isEqualTo(1750);
        assertThat(codes(invoice)).isEmpty();
    }

    @Test
    void aGermanInvoiceWithSignsBehindTheAmounts(@TempDir Path folder) throws IOException {
        var invoice = read(folder, "invoice", """
                Rechnungsnummer:;2026-118;;;;
                Rechnungsdatum:;5. März 2026;;;;
                Ihre Bestellnummer:;PO 77;;;;
                Lieferbedingungen:;DAP Berlin;;;;
                Pos;Art.-Nr.;Bezeichnung;Menge;Preis/Stück;Gesamtpreis
                1;X-1;Becher;1.000;1,10 €;1.100,00 €
                2;X-2;Teller;5;12,00 €;61,00 €
                Zwischensumme;;;;;1.160,00 €
                Versandkosten;;;;;40,00 €
                Rechnungsbetrag;;;;;1.200,00 €
                """);

        assertThat(text(invoice, "po")).isEqualTo("PO 77");
        assertThat(text(invoice, "currency")).isEqualTo("EUR");
        assertThat(invoice.path("lines").get(0).path("qty").asInt()).isEqualTo(1000);
        assertThat(codes(invoice)).containsExactly("AMOUNT_MISMATCH");
    }

    @Test
    void aChineseInvoiceWithoutAPurchaseOrderSaysSo(@TempDir Path folder) throws IOException {
        var invoice = read(folder, "invoice", """
                形式发票,,,,,
                编号：PI20260301,,日期：2026.3.1,贸易条款：CIF Hamburg,,
                货号,品名及规格,产地,数量(件),单价(EUR),总金额(EUR)
                A-1,陶瓷杯 Ceramic mug,中国,10,1.5,15
                A-2,竹板,中国,20,2,40
                合计,,,30,,56
                """);

        assertThat(text(invoice, "invoiceNo")).isEqualTo("PI20260301");
        assertThat(text(invoice, "invoiceDate")).isEqualTo("2026-03-01");
        assertThat(text(invoice, "incoterm")).isEqualTo("CIF");
        assertThat(codes(invoice)).containsExactly("MISSING_PO", "TOTAL_MISMATCH");
    }

    @Test
    void aStatementWithTimesAndAPeriodOfDays(@TempDir Path folder) throws IOException {
        var statement = read(folder, "fees", """
                账单编号,ZD001,账单周期,2026/01/01-2026/01/31,客户,深圳某公司,
                费用时间,费用名称,关联单号,计费数量,单价,费用(元),备注
                2026-01-03 10:11:12,入库上架费,IN001,10,2.5,25,
                2026-01-06 09:00:00,尾程运费,OUT1,1,30,30,
                小计,,,,,55,
                总计,,,,,55,
                """);

        assertThat(text(statement, "period")).isEqualTo("2026-01");
        assertThat(text(statement, "account")).isEqualTo("深圳某公司");
        assertThat(statement.path("lines").get(0).path("date").asString()).isEqualTo("2026-01-03");
        assertThat(statement.path("totals").path("byCurrency").path("CNY").asInt())
                .isEqualTo(55);
        assertThat(codes(statement)).isEmpty();
    }

    @Test
    void aStatementWhoseKindsStandUnderAnUnknownHeading(@TempDir Path folder) throws IOException {
        var statement = read(folder, "fees", """
                Customer ID:,K-55,Billing period:,January 2026,Currency:,EUR
                Service date,Order number,Was,Qty,Unit rate,Net amount
                15/01/2026,SO-1,Pick & pack first item,3,0.80,2.40
                31/01/2026,SO-2,Pallet storage,12,5.00,60.00
                Amount due,,,,,62.40
                """);

        assertThat(text(statement, "account")).isEqualTo("K-55");
        assertThat(text(statement.path("lines").get(0), "type")).isEqualTo("OUTBOUND_HANDLING");
        assertThat(text(statement.path("lines").get(1), "date")).isEqualTo("2026-01-31");
        assertThat(statement.path("declared").path("EUR").asDouble()).isEqualTo(62.4);
        assertThat(codes(statement)).isEmpty();
    }

    @Test
    void aStatementWhoseChargesAreAmountsAndWhoseCreditsStandInBrackets(@TempDir Path folder) throws IOException {
        var statement = read(folder, "fees", """
                Client,ACME GmbH,Period,2026-01,Currency,GBP
                Date,Order,Service,Quantity,Price,Charge
                03/01/2026,A1,Inbound receipt,"1,000 pcs",£0.02,£20.00
                06/01/2026,A3,Return handling,1,-3.00,(3.00)
                31/01/2026,A4,Storage,12.5 CBM,4,50.00
                ,,,,Total due,£67.00
                """);

        assertThat(statement.path("lines")).hasSize(3);
        assertThat(statement.path("lines").get(1).path("amount").asInt()).isEqualTo(-3);
        assertThat(text(statement.path("lines").get(2), "type")).isEqualTo("STORAGE");
        assertThat(statement.path("declared").path("GBP").asInt()).isEqualTo(67);
        assertThat(codes(statement)).isEmpty();
    }

    @Test
    void anInvoiceWhoseTitleHasItsNumber(@TempDir Path folder) throws IOException {
        var invoice = read(folder, "invoice", """
                INVOICE No. 2026/7 dated 12 Jan 2026,,,,,
                P.O. No.: 88-A,,,,,
                Seq,Material No.,Description,Quantity (PCS),Unit Price,Total Amount
                1,M-1,Cable / 数据线,100,USD 1.2345,USD 123.45
                2,M-2,Plug,3,USD 0.3333,USD 1.00
                TOTAL:,,,103,,USD 124.45
                """);

        assertThat(text(invoice, "invoiceNo")).isEqualTo("2026/7");
        assertThat(text(invoice, "po")).isEqualTo("88-A");
        assertThat(text(invoice.path("lines").get(0), "nameEn")).isEqualTo("Cable");
        assertThat(text(invoice.path("lines").get(0), "nameZh")).isEqualTo("数据线");
        assertThat(codes(invoice)).isEmpty();
    }

    @Test
    void ordersWithDamagedNumbersAndLinesBelow(@TempDir Path folder) throws IOException {
        var orders = read(folder, "orders", """
                Order Number,Ship To Name,Ship To Address 1,Ship To City,Ship To State,Ship To Zip,Ship To Country,Ship To Phone,Item SKU,Item Qty,Tracking Number
                100000000000000001,Ann,1 Main,Boston,MA,2108,US,+1 555 0100,SK1,2,9400111
                1001,Bob,,Austin,TX,78701,US,,SK1,1,9.40011E+21
                ,,,,,,,,SK2,4,
                576482000000000000,Cem,3 Road,Berlin,,1067,DE,,SK1,0,940033
                """);

        assertThat(orders.path("orders")).hasSize(3);
        assertThat(orders.path("orders").get(1).path("lines")).hasSize(2);
        assertThat(orders.path("orders").get(2).path("orderId").isNull()).isTrue();
        assertThat(codes(orders))
                .containsExactlyInAnyOrder(
                        "ZIP_LEADING_ZERO_LOST",
                        "TRACKING_SCIENTIFIC",
                        "ADDRESS_MISSING",
                        "ORDER_ID_PRECISION",
                        "ZIP_LEADING_ZERO_LOST",
                        "QTY_ZERO");
    }

    @Test
    void chineseOrdersWithHeadingsOfOneFamily(@TempDir Path folder) throws IOException {
        var orders = read(folder, "orders", """
                平台订单号,运单号,收件人姓名,收件人国家,收件人州/省,收件人城市,收件人邮编,收件人详细地址,收件人电话,产品SKU,产品数量,中文品名,英文品名,申报单价(USD),包裹重量(KG)
                DM1,YT001,张三,美国,CA,LA,90001,1 St,123456,A1,1,杯子,Cup,1.2,0.5
                DM1,YT001,张三,美国,CA,LA,90001,1 St,123456,A2,2,盘子,Plate,2.2,0.5
                DM2,YT001,李四,美国,MA,Boston,02108,2 St,123456,A2,2,盘子,Plate,2.2,0.7
                """);

        var first = orders.path("orders").get(0);
        assertThat(orders.path("orders")).hasSize(2);
        assertThat(text(first.path("recipient"), "name")).isEqualTo("张三");
        assertThat(text(first.path("recipient"), "address")).isEqualTo("1 St");
        assertThat(first.path("weightKg").asDouble()).isEqualTo(0.5);
        assertThat(text(first.path("lines").get(1), "currency")).isEqualTo("USD");
        assertThat(codes(orders)).containsExactly("DUPLICATE_TRACKING");
    }

    private static JsonNode read(Path folder, String kind, String sheet) throws IOException {
        return PrintDocument.document(kind, Files.writeString(folder.resolve("sheet.csv"), sheet), Optional.empty());
    }

    private static String text(JsonNode node, String key) {
        return node.path(key).asString("");
    }

    private static List<String> codes(JsonNode document) {
        return document.path("problems")
                .valueStream()
                .map(problem -> text(problem, "code"))
                .toList();
    }
}
