package tallydock.usecase.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import tallydock.domain.shipment.PlannedCarton;
import tallydock.domain.shipment.ShipmentPlan;

/// Some of the cartons of a list: `3-7,12`. A number means the carton of that number where all numbers of the list
/// are whole numbers, else the place in the list; other words are the numbers of cartons as the list writes them.
public record CartonChoice(List<Piece> pieces) {
    /// Every carton.
    public static final CartonChoice ALL = new CartonChoice(List.of());

    private static final int LONGEST = 2_000;
    private static final Pattern RANGE = Pattern.compile("(\\d{1,7})\\s*[-–~～]\\s*(\\d{1,7})");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,7}");

    public CartonChoice {
        pieces = List.copyOf(pieces);
    }

    /// Cartons from a number to another, or one carton by name.
    public sealed interface Piece {
        record Range(int first, int last) implements Piece {}

        record Named(String no) implements Piece {}
    }

    /// What a person typed; blank means all. Empty when it cannot be read.
    public static Optional<CartonChoice> parse(String typed) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        var pieces = new ArrayList<Piece>();
        for (String word : typed.split("[,，、;；]", -1)) {
            var range = RANGE.matcher(word.strip());
            if (range.matches()) {
                int first = Integer.parseInt(range.group(1));
                int last = Integer.parseInt(range.group(2));
                pieces.add(new Piece.Range(Math.min(first, last), Math.max(first, last)));
            } else if (!word.isBlank()) {
                pieces.add(piece(word.strip()));
            }
        }
        boolean isRead = typed.isBlank() || !pieces.isEmpty();
        return isRead ? Optional.of(new CartonChoice(pieces)) : Optional.empty();
    }

    private static Piece piece(String word) {
        return NUMBER.matcher(word).matches()
                ? new Piece.Range(Integer.parseInt(word), Integer.parseInt(word))
                : new Piece.Named(word.toUpperCase(Locale.ROOT));
    }

    /// The places in the list, from 0, of the cartons that are meant.
    public List<Integer> places(ShipmentPlan plan) {
        boolean byNumber = plan.cartons().stream()
                .allMatch(carton -> NUMBER.matcher(carton.no().text()).matches());
        var places = new ArrayList<Integer>();
        for (int place = 0; place < plan.cartons().size(); place++) {
            var carton = plan.cartons().get(place);
            int number = byNumber ? Integer.parseInt(carton.no().text()) : place + 1;
            if (has(carton, number)) {
                places.add(place);
            }
        }
        return places;
    }

    private boolean has(PlannedCarton carton, int number) {
        return pieces.isEmpty()
                || pieces.stream().anyMatch(piece -> switch (piece) {
                    case Piece.Range(var first, var last) -> number >= first && number <= last;
                    case Piece.Named(var no) ->
                        carton.no().text().toUpperCase(Locale.ROOT).equals(no);
                });
    }
}
