package tallydock.sheet.report;

import java.time.ZoneId;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import tallydock.sheet.write.SafeCell.TimeStyle;

/// The workbook being written, and how all its sheets look and print. `shipment` stands on each printed page.
record Book(SXSSFWorkbook workbook, Looks looks, ZoneId zone, String shipment) {
    private static final String LETTERS_THAT_PRINT_AS_THEY_ARE = "[^\\p{L}\\p{N} ._/#-]";

    TimeStyle time() {
        return new TimeStyle(looks.time(), zone);
    }

    /// A sheet that prints in landscape, one page wide, with its first `headerRows` rows on every page.
    Sheet sheet(String name, int headerRows) {
        var sheet = workbook.createSheet(name);
        sheet.setDisplayGridlines(false);
        sheet.setFitToPage(true);
        sheet.setMargin(PageMargin.LEFT, 0.4);
        sheet.setMargin(PageMargin.RIGHT, 0.4);
        var print = sheet.getPrintSetup();
        print.setLandscape(true);
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.getFooter().setLeft(shipment.replaceAll(LETTERS_THAT_PRINT_AS_THEY_ARE, "?"));
        sheet.getFooter().setCenter("&A");
        sheet.getFooter().setRight("&P / &N");
        if (headerRows > 0) {
            sheet.createFreezePane(0, headerRows);
            sheet.setRepeatingRows(new CellRangeAddress(0, headerRows - 1, -1, -1));
        }
        return sheet;
    }
}
