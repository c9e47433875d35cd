package tallydock.domain.barcode;

/// Where a command code means something; anywhere else it is answered with "not usable here".
public enum CommandPlace {
    /// On every screen of a station.
    EVERYWHERE,
    /// While goods are counted.
    COUNTING,
    /// While a quantity is typed.
    QUANTITY,
    /// Only while a stop, look or question offers it.
    CHOICE,
    /// On screens that pack, weigh or print.
    PACKING,
    /// At the dock, where cartons come off the truck.
    DOCK,
    /// When a person begins, pauses or hands over work.
    SHIFT
}
