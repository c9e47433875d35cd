package tallydock.sheet.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tallydock.testing.Seeded;

/// A packing list with a row for each unit, ten to a carton on average, as a workbook.
final class BigList {
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final int UNITS_A_CARTON = 10;
    private static final int SKUS = 200;

    private BigList() {}

    /// Writes it and gives the digest of its cartons.
    static String write(Path file, int rows) throws IOException {
        var digest = new ListDigest();
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            part(zip, "_rels/.rels", XML + relation("officeDocument", "xl/workbook.xml"));
            part(
                    zip,
                    "xl/workbook.xml",
                    XML + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE
                            + "\"><sheets><sheet name=\"PL\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            part(zip, "xl/_rels/workbook.xml.rels", XML + relation("worksheet", "worksheets/sheet1.xml"));
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            var sheet = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16);
            sheet.write(XML + "<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
            row(sheet, List.of("PO号", "BULK"));
            row(sheet, List.of("箱号", "SKU", "FNSKU", "序列号", "数量", "毛重(KG)"));
            units(sheet, rows, digest);
            sheet.write("</sheetData></worksheet>");
            sheet.flush();
            zip.closeEntry();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return digest.hex();
    }

    private static void units(Writer sheet, int rows, ListDigest digest) throws IOException {
        RandomGenerator random = Seeded.random(1);
        int carton = 0;
        int left = 0;
        int sku = 0;
        double kg = 0;
        for (int row = 0; row < rows; row++) {
            if (left == 0) {
                carton++;
                left = 1 + random.nextInt(2 * UNITS_A_CARTON - 1);
                sku = random.nextInt(SKUS);
                kg = (40 + random.nextInt(180)) / 10.0;
            }
            left--;
            int unit = (sku + (left > UNITS_A_CARTON ? 1 : 0)) % SKUS;
            digest.add("" + carton, "BULK-%03d".formatted(unit), 1);
            row(
                    sheet,
                    List.of(
                            "" + carton,
                            "BULK-%03d".formatted(unit),
                            "X00%07d".formatted(unit),
                            "SN%09d".formatted(row),
                            1,
                            kg));
        }
    }

    private static void row(Writer sheet, List<Object> cells) throws IOException {
        sheet.write("<row>");
        for (var cell : cells) {
            sheet.write(
                    cell instanceof Number
                            ? "<c><v>" + cell + "</v></c>"
                            : "<c t=\"inlineStr\"><is><t>" + cell + "</t></is></c>");
        }
        sheet.write("</row>");
    }

    private static String relation(String type, String target) {
        return "<Relationships xmlns=\"" + PACKAGE + "\"><Relationship Id=\"rId1\" Type=\"" + OFFICE + "/" + type
                + "\" Target=\"" + target + "\"/></Relationships>";
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
