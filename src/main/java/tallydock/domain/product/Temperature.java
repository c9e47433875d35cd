package tallydock.domain.product;

/// How warm goods may become on their way and on the shelf. The names are written into parts and facts.
public enum Temperature {
    /// No special care.
    AMBIENT,
    /// 15 to 25 °C.
    CONTROLLED,
    /// 2 to 8 °C.
    CHILLED,
    /// -18 °C and below.
    FROZEN
}
