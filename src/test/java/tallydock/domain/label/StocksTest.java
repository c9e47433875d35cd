package tallydock.domain.label;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tallydock.domain.label.stock.Head;
import tallydock.domain.label.stock.Stocks;

class StocksTest {
    @Test
    void everyLabelOfEverySheetLiesOnItsPageAndOnNoOther() {
        for (var stock : Stocks.ALL) {
            stock.sheet().ifPresent(sheet -> {
                int last = sheet.labels() - 1;
                assertThat(sheet.leftUm(0)).as(stock.id()).isNotNegative();
                assertThat(sheet.topUm(0)).as(stock.id()).isNotNegative();
                assertThat(sheet.leftUm(last) + stock.widthUm())
                        .as(stock.id())
                        .isLessThanOrEqualTo(sheet.page().widthUm());
                assertThat(sheet.topUm(last) + stock.heightUm())
                        .as(stock.id())
                        .isLessThanOrEqualTo(sheet.page().heightUm());
                assertThat(sheet.pitchXUm()).as(stock.id()).isGreaterThanOrEqualTo(stock.widthUm());
                assertThat(sheet.pitchYUm()).as(stock.id()).isGreaterThanOrEqualTo(stock.heightUm());
            });
        }
    }

    @Test
    void eachStockHasANameOfItsOwn() {
        assertThat(Stocks.ALL).extracting("id").doesNotHaveDuplicates();
        assertThat(Stocks.named("a4-21")).get().extracting("widthUm").isEqualTo(63_500);
        assertThat(Stocks.named("a4-22")).isEmpty();
    }

    @Test
    void aHeadCountsWholeDots() {
        assertThat(Head.DPI_203.dots(100_000)).isEqualTo(800);
        assertThat(Head.DPI_300.dotsOver(250)).isEqualTo(3);
        assertThat(Head.DPI_300.dotsWithin(250)).isEqualTo(2);
        assertThat(Head.DPI_203.um(4)).isEqualTo(500);
    }
}
