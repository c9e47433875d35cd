package tallydock.domain.barcode.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WarehouseCodesTest {
    @Test
    void aReceivingCodeNamesTheInboundAndItsCarton() {
        assertThat(ReceivingCodes.read("RVG296-190222-0001"))
                .contains(new ReceivingCode("RVG296-190222-0001", Optional.empty()));
        assertThat(ReceivingCodes.read("RVG296-190222-0001-1"))
                .contains(new ReceivingCode("RVG296-190222-0001", Optional.of("1")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "RV-190222-0001", "RVG296-19022-0001", "RVG296-190222-0001-", "XRVG296-190222-0001"})
    void otherCodesAreNone(String code) {
        assertThat(ReceivingCodes.read(code)).isEmpty();
    }

    @Test
    void aPlaceIsAisleBayAndLevel() {
        assertThat(LocationCode.parse("a-03-2")).map(LocationCode::code).contains("A-03-2");
        assertThat(LocationCode.parse("B12-3-10-4")).isPresent();
        assertThat(LocationCode.parse("TY-BLK-100")).isEmpty();
        assertThat(LocationCode.parse("A-03")).isEmpty();
    }
}
