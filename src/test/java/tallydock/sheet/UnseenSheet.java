package tallydock.sheet;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// A small sheet written down as text, and the truth about it. `format:` says as what file it is made,
/// `merge:` which cells are merged. Cells of workbooks are divided by ` | `: numbers become numbers, `'`
/// makes text, `@` a date that is shown as month and day, `\n` a line break. After `--- truth` stands what
/// the sheet means.
record UnseenSheet(String format, char separator, String merge, Map<String, List<String>> sheets, List<String> truth) {
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d+)?");
    private static final Pattern CELLS = Pattern.compile("\\|");
    private static final short MONTH_AND_DAY = 16;

    static UnseenSheet parse(Path file) throws IOException {
        var lines = Files.readAllLines(file);
        Map<String, String> head = new LinkedHashMap<>();
        Map<String, List<String>> sheets = new LinkedHashMap<>();
        List<String> truth = new ArrayList<>();
        List<String> current = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("--- truth")) {
                current = truth;
            } else if (line.startsWith("--- sheet")) {
                current = new ArrayList<>();
                sheets.put(line.substring("--- sheet".length()).strip(), current);
            } else if (sheets.isEmpty()) {
                int colon = line.indexOf(':');
                head.put(line.substring(0, colon), line.substring(colon + 1).strip());
            } else {
                current.add(line);
            }
        }
        String separator = head.getOrDefault("separator", ",");
        return new UnseenSheet(
                head.getOrDefault("format", "csv"),
                separator.equals("tab") ? '\t' : separator.charAt(0),
                head.getOrDefault("merge", ""),
                sheets,
                truth);
    }

    /// Makes the file in a folder.
    Path write(Path folder) throws IOException {
        return switch (format) {
            case "xlsx" -> book(new XSSFWorkbook(), folder.resolve("sheet.xlsx"));
            case "xls" -> book(new HSSFWorkbook(), folder.resolve("sheet.xls"));
            case "gb18030" -> text(folder, Charset.forName("GB18030"), "");
            case "cp1252" -> text(folder, Charset.forName("windows-1252"), "");
            case "utf16" -> text(folder, StandardCharsets.UTF_16LE, "\uFEFF");
            default -> text(folder, StandardCharsets.UTF_8, "");
        };
    }

    private Path text(Path folder, Charset charset, String mark) throws IOException {
        String content = sheets.values().iterator().next().stream()
                .map(line -> line + "\r\n")
                .collect(Collectors.joining("", mark, ""));
        return Files.write(folder.resolve("sheet.csv"), content.getBytes(charset));
    }

    private Path book(Workbook book, Path file) throws IOException {
        try (book;
                var out = Files.newOutputStream(file)) {
            sheets.forEach((name, rows) -> fill(book.createSheet(name), rows));
            Pattern.compile(",\\s*")
                    .splitAsStream(merge)
                    .filter(range -> !range.isEmpty())
                    .forEach(range -> book.getSheetAt(0).addMergedRegion(CellRangeAddress.valueOf(range)));
            book.write(out);
        }
        return file;
    }

    private static void fill(Sheet sheet, List<String> rows) {
        for (int row = 0; row < rows.size(); row++) {
            var cells = CELLS.splitAsStream(rows.get(row)).toList();
            for (int col = 0; col < cells.size(); col++) {
                String text = cells.get(col).strip();
                if (!text.isEmpty()) {
                    var line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
                    set(line.createCell(col), text);
                }
            }
        }
    }

    private static void set(Cell cell, String text) {
        if (text.startsWith("@")) {
            var style = cell.getSheet().getWorkbook().createCellStyle();
            style.setDataFormat(MONTH_AND_DAY);
            cell.setCellValue(LocalDate.parse(text.substring(1)));
            cell.setCellStyle(style);
        } else if (NUMBER.matcher(text).matches()) {
            cell.setCellValue(Double.parseDouble(text));
        } else {
            String plain = text.startsWith("'") ? text.substring(1) : text;
            cell.setCellValue(plain.replace("\\n", "\n"));
        }
    }
}
