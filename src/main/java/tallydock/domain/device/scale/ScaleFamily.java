package tallydock.domain.device.scale;

/// The ways of speaking of scales that need not be taught. The names are written into the log.
public enum ScaleFamily {
    /// Mettler-Toledo 8217 of checkouts: answers `W`, names no unit.
    TOLEDO_8217(true, true, false),
    /// Mettler-Toledo continuous output of floor scales and terminals: 17 bytes with status words.
    TOLEDO_CONTINUOUS(false, true, true),
    /// Mettler-Toledo standard interface command set: lines such as `S S      12.340 kg`.
    SICS(true, true, true),
    /// A&D: lines such as `ST,+0012.340 kg` or `ST,GS,+ 12.340kg`.
    AND(true, true, true),
    /// CAS: lines of 22 bytes with a lamp byte.
    CAS(false, false, false),
    /// CAS and others at counters: ENQ, ACK, DC1, then a block with a check byte.
    CAS_ENQUIRY(true, false, false);

    private final boolean answers;
    private final boolean isZeroed;
    private final boolean isTared;

    ScaleFamily(boolean answers, boolean isZeroed, boolean isTared) {
        this.answers = answers;
        this.isZeroed = isZeroed;
        this.isTared = isTared;
    }

    /// Whether it can be asked for the weight; the others send it by themselves.
    public boolean answers() {
        return answers;
    }

    /// Whether it can be asked for this over the line.
    public boolean takes(ScaleWish wish) {
        return switch (wish) {
            case ZERO -> isZeroed;
            case TARE -> isTared;
        };
    }
}
