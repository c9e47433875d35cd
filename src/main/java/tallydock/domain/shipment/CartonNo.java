package tallydock.domain.shipment;

import java.util.Locale;

/// A carton's number in its shipment, normalised: decoration such as 第, 箱, NO. and CTN is gone, other letters and zero
/// padding stay. Letters are compared without case.
public record CartonNo(String text) implements Comparable<CartonNo> {
    public CartonNo {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a carton number is not blank");
        }
    }

    /// A number with a letter in it can be told from an item code, so it may be scanned; a plain number may not.
    public boolean hasLetter() {
        return text.chars().anyMatch(Character::isLetter);
    }

    /// The form two spellings of one number share.
    public String folded() {
        return text.toUpperCase(Locale.ROOT);
    }

    @Override
    public int compareTo(CartonNo other) {
        return folded().compareTo(other.folded());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CartonNo no && folded().equals(no.folded());
    }

    @Override
    public int hashCode() {
        return folded().hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
