package tallydock.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import tallydock.domain.digest.Bytes;
import tallydock.usecase.people.PinCost;

class Argon2idTest {
    private static Bytes repeated(int value, int count) {
        byte[] bytes = new byte[count];
        Arrays.fill(bytes, (byte) value);
        return Bytes.of(bytes);
    }

    private static String hex(Bytes bytes) {
        return HexFormat.of().formatHex(bytes.toArray());
    }

    @Test
    void theVectorOfRfc9106ComesOut() {
        var argon2id = new Argon2id(new PinCost(32, 3, 4), repeated(3, 8), repeated(4, 12));

        assertThat(hex(argon2id.hash(repeated(1, 32), repeated(2, 16))))
                .isEqualTo("0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659");
    }

    @Test
    void theReferenceProgramGivesTheSameAtTheCostOfOurPins() {
        var salt = Bytes.utf8("saltsaltsaltsalt");

        assertThat(PinCost.STANDARD).isEqualTo(new PinCost(47_104, 1, 1));
        assertThat(hex(new Argon2id(PinCost.STANDARD).hash(Bytes.utf8("correct horse"), salt)))
                .isEqualTo("c1a616668cb7293df9fd360519e8981a355649f996a2108a1c8612c6ad5a5652");
        assertThat(hex(new Argon2id(new PinCost(64, 2, 1)).hash(Bytes.utf8("2580"), salt)))
                .isEqualTo("da8b28dc3e12cdd8d43d494c2a8abf78b7e7f724e28b58e2fe94dce472f1d5b0");
    }
}
