package tallydock.app.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;
import tallydock.domain.barcode.warehouse.LocationCode;
import tallydock.domain.label.HandlingMark;
import tallydock.domain.label.SymbolKind.Square;
import tallydock.domain.product.Sku;
import tallydock.usecase.label.CartonChoice;
import tallydock.usecase.label.ComposeUnits.UnitChoice;
import tallydock.usecase.label.Said;

/// What a person says on the command line about what labels say, and of what.
final class LabelWishes {
    @Option(names = "--condition", paramLabel = "TEXT", description = "Condition on unit labels, as in New.")
    private String condition = "";

    @Option(names = "--origin", paramLabel = "TEXT", description = "Where the goods were made, as Made in China.")
    private String origin = "";

    @Option(names = "--expires", paramLabel = "YYYY-MM-DD", description = "On unit labels and in the content of boxes.")
    private Optional<LocalDate> expires = Optional.empty();

    @Option(
            names = "--handling",
            paramLabel = "MARK",
            split = ",",
            converter = Mark.class,
            description = "fragile, up, dry, no-stacking, team-lift, battery, cold; several with commas.")
    private List<HandlingMark> handling = new ArrayList<>();

    @Option(
            names = "--cartons",
            paramLabel = "WHICH",
            converter = Cartons.class,
            description = "Only these cartons, as in 3-7,12.")
    private Optional<CartonChoice> cartons = Optional.empty();

    @Option(names = "--sku", paramLabel = "SKU", description = "Unit labels of this product alone.")
    private Optional<String> sku = Optional.empty();

    @Option(names = "--spare", paramLabel = "N", description = "So many unit labels more of each product.")
    private int spare;

    @Option(
            names = "--symbol",
            paramLabel = "SYMBOL",
            description = "What says the content of boxes: pdf_417, data_matrix or qr (default: ${DEFAULT-VALUE}).")
    private Square symbol = Square.PDF_417;

    @Option(names = "--assign", description = "Give SSCCs of this station's range to cartons that have none.")
    private boolean assign;

    @Option(names = "--pallets", paramLabel = "N", description = "How many pallets the shipment stands on.")
    private int pallets = 1;

    @Option(
            names = "--place",
            paramLabel = "PLACE",
            split = ",",
            converter = Location.class,
            description = "Places in the hall for location labels, as in A-03-2; several with commas.")
    private List<LocationCode> places = new ArrayList<>();

    @Option(names = "--reason", paramLabel = "TEXT", description = "On discrepancy and quarantine labels.")
    private String reason = "";

    Said said() {
        return new Said(condition, origin, expires, Set.copyOf(handling));
    }

    CartonChoice cartons() {
        return cartons.orElse(CartonChoice.ALL);
    }

    UnitChoice units() {
        return new UnitChoice(cartons(), sku.map(Sku::new), Math.max(0, spare));
    }

    Square symbol() {
        return symbol;
    }

    boolean isAssigning() {
        return assign;
    }

    int pallets() {
        return pallets;
    }

    List<LocationCode> places() {
        return List.copyOf(places);
    }

    String reason() {
        return reason;
    }

    static final class Mark implements ITypeConverter<HandlingMark> {
        @Override
        public HandlingMark convert(String word) {
            return HandlingMark.of(word)
                    .orElseThrow(() -> new TypeConversionException(word + " is none of "
                            + List.of(HandlingMark.values()).stream()
                                    .map(HandlingMark::word)
                                    .collect(Collectors.joining(", "))));
        }
    }

    static final class Cartons implements ITypeConverter<CartonChoice> {
        @Override
        public CartonChoice convert(String typed) {
            return CartonChoice.parse(typed).orElseThrow(() -> new TypeConversionException(typed + " is not 3-7,12"));
        }
    }

    static final class Location implements ITypeConverter<LocationCode> {
        @Override
        public LocationCode convert(String typed) {
            return LocationCode.parse(typed)
                    .orElseThrow(() -> new TypeConversionException(typed + " is no place such as A-03-2"));
        }
    }
}
