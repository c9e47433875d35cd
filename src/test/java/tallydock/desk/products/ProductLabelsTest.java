package tallydock.desk.products;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tallydock.desk.gallery.Setting;
import tallydock.desk.kit.text.Language;
import tallydock.desk.kit.theme.Theme;
import tallydock.desk.rooms.LabelBench;
import tallydock.domain.barcode.Command;
import tallydock.domain.label.LabelField;

class ProductLabelsTest {
    private static final Setting WIDE = new Setting(1920, 1080, Language.ENGLISH, Theme.LIGHT, 14);

    private final ProductsBench bench = new ProductsBench();

    @Test
    void unitLabelsOfAProductAreCountedByDigitCodesAndOrdered() {
        bench.labels.printers.add(LabelBench.printer("57x32"));
        var window = bench.filled().window(WIDE);
        bench.scan(window, "X00DEMOLMP");
        window.press("label-product");

        bench.scan(window, Command.DIGIT_2.payload());
        bench.scan(window, Command.DIGIT_4.payload());
        assertThat(window.words()).contains("Print 24 labels");
        window.press("print-labels");

        var order = bench.labels.ordered.getFirst();
        assertThat(order.runs()).singleElement().satisfies(run -> {
            assertThat(run.count()).isEqualTo(24);
            assertThat(run.values().of(LabelField.CODE)).isEqualTo("X00DEMOLMP");
            assertThat(run.values().of(LabelField.CONDITION)).isEmpty();
        });
        bench.scan(window, "X00DEMOLMP");
        assertThat(bench.labels.noted).hasSize(1);
        window.act(() -> assertThat(bench.room().pressed(Command.BACK)).isTrue());
        assertThat(window.find("product-labels")).isEmpty();
    }
}
