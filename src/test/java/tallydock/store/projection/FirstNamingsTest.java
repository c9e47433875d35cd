package tallydock.store.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tallydock.domain.product.Customs;
import tallydock.domain.product.Measures;
import tallydock.domain.product.Names;
import tallydock.domain.product.Sku;
import tallydock.domain.shipment.CartonNo;
import tallydock.domain.shipment.PlannedCarton;
import tallydock.domain.shipment.PlannedLine;

class FirstNamingsTest {
    private final FirstNamings namings = new FirstNamings();

    @Test
    void aLineThatNamesItsProductAsALineBeforeDidIsNotNew() {
        var cup = line("CUP", "X001", "Cup");
        var otherCode = line("CUP", "X002", "Cup");
        var otherName = line("CUP", "X001", "Mug");

        assertThat(namings.among(List.of(carton(cup, otherCode), carton(cup)))).containsExactly(cup, otherCode);
        assertThat(namings.among(List.of(carton(line("cup", "X001", "Cup"), otherName))))
                .containsExactly(otherName);
    }

    @Test
    void itForgetsRatherThanGrow() {
        var first = line("SKU-0", "X000", "Name");
        namings.among(List.of(carton(first)));
        assertThat(namings.among(List.of(carton(first)))).isEmpty();

        IntStream.range(1, 25_000).forEach(i -> namings.among(List.of(carton(line("SKU-" + i, "X000", "Name")))));

        assertThat(namings.among(List.of(carton(first)))).containsExactly(first);
    }

    private static PlannedCarton carton(PlannedLine... lines) {
        return new PlannedCarton(new CartonNo("1"), Optional.empty(), Measures.UNKNOWN, List.of(lines));
    }

    private static PlannedLine line(String sku, String fnsku, String name) {
        return new PlannedLine(
                new Sku(sku),
                1,
                Optional.of(fnsku),
                Optional.empty(),
                new Names(Optional.empty(), Optional.of(name)),
                Customs.NONE);
    }
}
