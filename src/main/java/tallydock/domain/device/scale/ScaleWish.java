package tallydock.domain.device.scale;

/// What a scale can be asked to do besides weighing.
public enum ScaleWish {
    /// To take what lies on it for nothing, as long as that is little.
    ZERO,
    /// To leave out what lies on it now: a pallet, a cart.
    TARE
}
