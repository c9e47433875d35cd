package tallydock.desk.practice;

import tallydock.desk.kit.picture.Pictogram;
import tallydock.desk.kit.text.Say;
import tallydock.domain.practice.DemoItem;

/// How the demo's products are called and drawn.
final class DemoWords {
    private DemoWords() {}

    static Say name(DemoItem item) {
        var sku = item.sku().code();
        return Say.both(item.names().en().orElse(sku), item.names().zh().orElse(sku));
    }

    static Pictogram picture(DemoItem item) {
        return DemoPictures.of(item.sku());
    }
}
