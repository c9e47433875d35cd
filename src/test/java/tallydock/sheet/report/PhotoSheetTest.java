package tallydock.sheet.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tallydock.domain.digest.Sha256;
import tallydock.domain.fact.Draft;
import tallydock.domain.fact.Fact;
import tallydock.domain.fact.PhotoFact;
import tallydock.domain.fact.PhotoFact.About;
import tallydock.domain.fact.PhotoFact.Subject;
import tallydock.domain.picture.PictureSize;
import tallydock.domain.picture.PictureSource;
import tallydock.domain.picture.StoredPicture;
import tallydock.domain.product.Sku;
import tallydock.domain.shipment.CartonNo;
import tallydock.filing.PageLook;
import tallydock.usecase.MemoryStation;
import tallydock.usecase.report.EverySurprise;

class PhotoSheetTest {
    private static final String PHOTOS = "Photos 照片";

    private final EverySurprise shipment = new EverySurprise();

    private void says(Fact fact) {
        var station = shipment.station();
        var before = station.log().getFirst().entry().header();
        station.append(List.of(new Draft(station.event(), before.actor(), MemoryStation.NOON, before.place(), fact)));
    }

    private static StoredPicture picture(int which, String name) {
        return new StoredPicture(
                Sha256.of(new byte[] {(byte) which}),
                Sha256.of(new byte[] {(byte) which, 1}),
                new PictureSize(4, 3),
                9,
                new StoredPicture.Origin(
                        PictureSource.FILE, name, Optional.of(LocalDateTime.of(2026, 11, 21, 9, 55, 2))));
    }

    private static Subject of(About about) {
        return new Subject(Optional.of(new CartonNo("C-1")), about, Optional.empty());
    }

    @Test
    void everyPhotoIsListedWithWhatItShowsAndBothItsHashes(@TempDir Path folder) throws IOException {
        says(new PhotoFact.PhotoAttached(of(new About.Item(new Sku("MUG-CRM-350"))), picture(1, "=1+1.jpg")));
        says(new PhotoFact.PhotoAttached(of(new About.Whole()), picture(2, "face.jpg")));
        says(new PhotoFact.PictureErased(picture(2, "").stored()));

        try (var report = ReadBack.of(shipment, new ReportWorkbooks(PageLook.USUAL), folder)) {
            var rows = report.shown(PHOTOS);

            assertThat(rows).hasSize(3);
            assertThat(rows.get(1))
                    .contains("C-1", "MUG-CRM-350", "2026-11-21 09:55:02")
                    .contains(
                            picture(1, "").stored().hex(),
                            picture(1, "").original().hex())
                    .doesNotContain("Erased 已抹除");
            assertThat(rows.get(2)).contains("The whole carton 整箱", "Erased 已抹除");
            assertThat(report.sheet(PHOTOS).getRow(1).getCell(5).getCellType())
                    .isEqualTo(org.apache.poi.ss.usermodel.CellType.STRING);
        }
    }

    @Test
    void aReportWithoutPhotosHasNoSheetForThem(@TempDir Path folder) throws IOException {
        try (var report = ReadBack.of(shipment, new ReportWorkbooks(PageLook.USUAL), folder)) {
            assertThat(report.workbook()).extracting(Sheet::getSheetName).doesNotContain(PHOTOS);
        }
    }
}
