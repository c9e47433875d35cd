package tallydock.sheet.fee;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tallydock.domain.document.fee.FeeType;

class FeeWordsTest {
    @ParameterizedTest
    @CsvSource({
        "入库上架费,INBOUND_HANDLING",
        "退货上架,RETURN_HANDLING",
        "仓租,STORAGE",
        "长期仓储费,LONG_TERM_STORAGE",
        "一件代发处理费,OUTBOUND_HANDLING",
        "尾程运费,LAST_MILE",
        "头程海运费,FREIGHT",
        "换标服务,LABELING",
        "代缴税金,CUSTOMS_DUTY",
        "偏远附加费,REMOTE_SURCHARGE",
        "Order fulfilment fee,OUTBOUND_HANDLING",
        "Pallet storage,STORAGE",
        "Aged inventory surcharge,LONG_TERM_STORAGE",
        "Delivery area surcharge,REMOTE_SURCHARGE",
        "Relabelling,LABELING",
        "Return processing,RETURN_HANDLING",
        "Container unloading,INBOUND_HANDLING",
        "Seefracht,FREIGHT",
        "Einlagerung,INBOUND_HANDLING",
        "Lagergebühr,STORAGE",
        "Einfuhrabgaben,CUSTOMS_DUTY"
    })
    void aFeeIsKnownByItsWords(String words, FeeType type) {
        assertThat(FeeWords.type(words)).contains(type);
    }

    @Test
    void whatNoWordExplainsStaysUnsaid() {
        assertThat(FeeWords.type("Fuel surcharge")).isEmpty();
    }
}
