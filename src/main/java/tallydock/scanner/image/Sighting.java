package tallydock.scanner.image;

/// A symbol that was read: the AIM identifier of its kind, what it holds, and where it lies.
record Sighting(String aim, String text, Quad where) {
    /// Whether both are readings of one symbol.
    boolean isSame(Sighting other) {
        return text.equals(other.text) && aim.charAt(1) == other.aim.charAt(1) && where.meets(other.where, 4);
    }
}
