package tallydock.app.station;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tallydock.domain.fact.Actor;
import tallydock.domain.label.stock.Stock;
import tallydock.domain.site.SiteId;

class MarkTest {
    @Test
    void whatPracticePrintsSaysSoAndWhatTheLiveStationPrintsDoesNot(@TempDir Path folder) {
        try (var practice = StoreStation.open(folder.resolve("practice"), new SiteId("practice"), false, () -> {})) {
            assertThat(practice.mark()).contains("PRACTICE 练习");
        }
        try (var live = StoreStation.open(folder.resolve("live"), SiteId.DEFAULT, false, () -> {})) {
            assertThat(live.mark()).isEmpty();
        }
    }

    @Test
    void thePaperOfAStationIsA4UntilSomebodyChoosesAnotherAndIsKept(@TempDir Path folder) {
        var li = new Actor("li");
        try (var station = StoreStation.open(folder, SiteId.DEFAULT, false, () -> {})) {
            assertThat(station.stationPaper().now()).isEqualTo(Stock.Page.A4);
            station.stationPaper().choose(Stock.Page.A4, li);
            station.stationPaper().choose(Stock.Page.LETTER, li);
        }
        try (var station = StoreStation.open(folder, SiteId.DEFAULT, false, () -> {})) {
            assertThat(station.stationPaper().now()).isEqualTo(Stock.Page.LETTER);
        }
    }
}
