package tallydock.proof.wedge;

import java.util.Optional;
import java.util.Random;
import tallydock.domain.device.keyboard.KeyboardLayout;

/// Codes as labels carry them, made by a seed.
final class Codes {
    private static final String CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

    private final Random random;

    Codes(long seed) {
        random = new Random(seed);
    }

    /// One that the layout can type: no accent waits for a letter in it.
    String next(Optional<KeyboardLayout> layout) {
        var code = any();
        return layout.isEmpty() || layout.orElseThrow().typed(code).isPresent() ? code : next(layout);
    }

    private String any() {
        return switch (random.nextInt(6)) {
            case 0 -> "X00" + some(7);
            case 1 -> gtin();
            case 2 -> some(3) + "-" + some(3) + "-" + some(3);
            // No check digit covers a batch: nothing tells there letters that changed places.
            case 3 -> "01" + "0" + gtin() + "10" + stable(5) + "\u001d21" + stable(4);
            case 4 -> "FBA" + some(9) + "U000001";
            default -> some(2 + random.nextInt(40));
        };
    }

    private String stable(int length) {
        return some(length).replace('Y', 'B').replace('Z', 'C');
    }

    private String some(int length) {
        var text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(CAPITALS.charAt(random.nextInt(CAPITALS.length())));
        }
        return text.toString();
    }

    private String gtin() {
        var digits = new StringBuilder("4");
        int sum = 4;
        for (int i = 1; i < 12; i++) {
            int digit = random.nextInt(10);
            digits.append(digit);
            sum += digit * (i % 2 == 0 ? 1 : 3);
        }
        return digits.append((10 - sum % 10) % 10).toString();
    }
}
