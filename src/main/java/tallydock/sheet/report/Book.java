package tallydock.sheet.report;

import java.time.ZoneId;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import tallydock.filing.PageLook;
import tallydock.sheet.write.SafeCell.TimeStyle;

/// The workbook being written, and how all its sheets look and print. `shipment` stands on each printed page.
record Book(SXSSFWorkbook workbook, Looks looks, ZoneId zone, String shipment, PageLook look) {
    private static final double NARROW_INCHES = 0.4;

    /// In a footer an ampersand begins a code, so only plain characters go into one.
    private static final String NOT_PLAIN = "[^\\p{L}\\p{N} ._/#:-]";

    TimeStyle time() {
        return new TimeStyle(looks.time(), zone);
    }

    /// A sheet of rows under headings, which stay in sight and stand on every printed page: landscape, one page wide.
    Sheet table(String name) {
        var sheet = sheet(name, true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.createFreezePane(0, 1);
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        return sheet;
    }

    /// A sheet that prints upright on one page.
    Sheet page(String name) {
        var sheet = sheet(name, false);
        sheet.getPrintSetup().setFitHeight((short) 1);
        return sheet;
    }

    private Sheet sheet(String name, boolean landscape) {
        var sheet = workbook.createSheet(name);
        sheet.setDisplayGridlines(false);
        sheet.setFitToPage(true);
        sheet.setMargin(PageMargin.LEFT, NARROW_INCHES);
        sheet.setMargin(PageMargin.RIGHT, NARROW_INCHES);
        sheet.getPrintSetup().setLandscape(landscape);
        sheet.getPrintSetup()
                .setPaperSize(
                        switch (look.paper()) {
                            case A4 -> PrintSetup.A4_PAPERSIZE;
                            case LETTER -> PrintSetup.LETTER_PAPERSIZE;
                        });
        look.mark().ifPresent(sheet.getHeader()::setCenter);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getFooter().setLeft(shipment.replaceAll(NOT_PLAIN, "?"));
        sheet.getFooter().setCenter("&A");
        sheet.getFooter().setRight("&P / &N");
        return sheet;
    }
}
