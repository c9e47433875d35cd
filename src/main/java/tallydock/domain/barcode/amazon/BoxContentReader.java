package tallydock.domain.barcode.amazon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tallydock.domain.barcode.FbaShipmentId;
import tallydock.domain.barcode.gs1.Gs1Date;

/// Reads the words of a box content code one after the other.
final class BoxContentReader {
    private static final Pattern QUANTITY = Pattern.compile("[1-9]\\d{0,6}");

    /// Expiry dates of goods lie in this century.
    private static final int YEAR = 2049;

    private final String text;
    private final List<Word> words = new ArrayList<>();
    private final List<BoxItem> items = new ArrayList<>();
    private final List<BoxFault> faults = new ArrayList<>();
    private int next;

    private record Word(String key, String value, int position) {}

    BoxContentReader(String text) {
        this.text = text;
    }

    BoxContent read() {
        characters();
        split();
        var shipment = shipment();
        while (next < words.size()) {
            item();
        }
        if (items.size() > BoxContent.MOST_ITEMS) {
            fault(BoxFault.Kind.TOO_MANY, 0);
        }
        return new BoxContent(shipment, items, faults);
    }

    private void characters() {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c <= ' ' || c > '~' || (c >= 'a' && c <= 'z')) {
                fault(BoxFault.Kind.CHARACTER, at);
                return;
            }
        }
    }

    private void split() {
        int at = BoxContent.START.length();
        for (String word : text.substring(at).split(",", -1)) {
            int colon = word.indexOf(':');
            String key = colon < 0 ? "" : word.substring(0, colon);
            words.add(new Word(key, word.substring(colon + 1), at));
            at += word.length() + 1;
        }
    }

    private Optional<FbaShipmentId> shipment() {
        var first = words.getFirst();
        next = 1;
        var shipment = first.key().equals("PO") ? FbaShipmentId.parse(first.value()) : Optional.<FbaShipmentId>empty();
        if (shipment.isEmpty()) {
            fault(BoxFault.Kind.SHIPMENT, first.position());
        }
        return shipment;
    }

    private void item() {
        var word = words.get(next++);
        var kind = BoxItem.Kind.of(word.key());
        if (kind.isEmpty()) {
            fault(BoxFault.Kind.WORD, word.position());
            return;
        }
        boolean fits = kind.orElseThrow().fits(word.value());
        if (!fits) {
            fault(BoxFault.Kind.ITEM, word.position());
        }
        var units = units(word);
        var expires = expiry();
        if (fits && units.isPresent()) {
            items.add(new BoxItem(kind.orElseThrow(), word.value(), units.orElseThrow(), expires));
        }
    }

    private Optional<Integer> units(Word item) {
        var units = follows("QTY");
        var number = units.map(Word::value)
                .filter(digits -> QUANTITY.matcher(digits).matches())
                .map(Integer::valueOf);
        if (number.isEmpty()) {
            fault(BoxFault.Kind.QUANTITY, units.map(Word::position).orElse(item.position()));
        }
        return number;
    }

    private Optional<LocalDate> expiry() {
        var word = follows("EXP");
        var date = word.flatMap(found -> Gs1Date.of(found.value(), YEAR));
        if (word.isPresent() && date.isEmpty()) {
            fault(BoxFault.Kind.EXPIRY, word.orElseThrow().position());
        }
        return date;
    }

    private Optional<Word> follows(String key) {
        boolean isNext = next < words.size() && words.get(next).key().equals(key);
        return isNext ? Optional.of(words.get(next++)) : Optional.empty();
    }

    private void fault(BoxFault.Kind kind, int position) {
        faults.add(new BoxFault(kind, position));
    }
}
