package tallydock.desk.shipments.labels;

import java.util.ArrayList;
import java.util.List;
import tallydock.desk.kit.text.Say;
import tallydock.domain.barcode.amazon.BoxContentText.Why;
import tallydock.usecase.label.WishedLabels;

/// What came of a wish for labels, in words: why there are none or some are left out.
///
/// @param mayNumber whether giving numbers would help
record Answer(List<Say> remarks, boolean mayNumber) {
    static final Answer NOTHING = new Answer(List.of(), false);

    Answer {
        remarks = List.copyOf(remarks);
    }

    static Answer of(WishedLabels labels) {
        return switch (labels) {
            case WishedLabels.Ready ready -> of(ready);
            case WishedLabels.CartonsNotRead() -> refused(Say.key("labelling.cartons-not-read", "3-7, 12"));
            case WishedLabels.TooMany(var most) -> refused(Say.key("labelling.too-many", most));
            case WishedLabels.BoxRefused box -> refused(box(box));
        };
    }

    private static Answer of(WishedLabels.Ready ready) {
        var remarks = new ArrayList<Say>();
        if (ready.runs().isEmpty() && ready.lacking() == 0) {
            remarks.add(Say.key("labelling.none"));
        }
        if (ready.lacking() > 0) {
            remarks.add(Say.key("labelling.lacking", ready.lacking()));
        }
        return new Answer(remarks, ready.lacking() > 0);
    }

    private static Answer refused(Say why) {
        return new Answer(List.of(why), false);
    }

    private static Say box(WishedLabels.BoxRefused box) {
        String carton = box.carton().text();
        return switch (box.why()) {
            case Why.NO_SHIPMENT -> Say.key("labelling.box.no-shipment");
            case Why.EMPTY -> Say.key("labelling.box.empty", carton);
            case Why.NO_NUMBER -> Say.key("labelling.box.no-number", carton, box.what());
            case Why.GRAMMAR -> Say.key("labelling.box.grammar", carton);
            case Why.TOO_MANY -> Say.key("labelling.box.too-many", carton, box.what());
        };
    }
}
