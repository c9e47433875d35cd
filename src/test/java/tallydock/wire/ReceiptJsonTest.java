package tallydock.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tallydock.domain.fact.CountMode;
import tallydock.usecase.report.EverySurprise;
import tallydock.usecase.report.TwoBoxes;
import tools.jackson.databind.JsonNode;

class ReceiptJsonTest {
    private static JsonNode carton(JsonNode receipt, String no) {
        return StreamSupport.stream(receipt.path("cartons").spliterator(), false)
                .filter(carton -> carton.path("cartonNo").asString("").equals(no))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theBoxesOfOneLabelStandWithTheirCartonEachAsItWasCounted() {
        var boxes = carton(ReceiptJson.of(TwoBoxes.report().receipt(), CountMode.UNIT, 0), "C-1")
                .path("boxes");

        assertThat(boxes.toString()).isEqualTo("""
                [{"name":"C-1","station":"00000000-0000-0000-0000-000000000001","since":"2026-11-21T12:00:00Z",\
                "units":3,"weighedKg":9.480},\
                {"name":"QZC1B2","station":"00000000-0000-0000-0000-000000000002","since":"2026-11-21T12:07:30Z",\
                "units":5}]""");
    }

    @Test
    void aCartonAloneWithItsLabelHasNoBoxes() {
        var twice = ReceiptJson.of(TwoBoxes.report().receipt(), CountMode.UNIT, 0);
        var once = ReceiptJson.of(new EverySurprise().report().receipt(), CountMode.UNIT, 0);

        assertThat(carton(twice, "C-2").has("boxes")).isFalse();
        assertThat(carton(once, "C-1").has("boxes")).isFalse();
    }
}
