package tallydock.domain.device.scale;

import java.util.Set;

/// The ways of speaking of scales that need not be taught. The names are written into the log.
public enum ScaleFamily {
    /// Mettler-Toledo 8217 of checkouts: answers `W`, names no unit.
    TOLEDO_8217(true, ScaleWish.ZERO),
    /// Mettler-Toledo continuous output of floor scales and terminals: 17 bytes with status words.
    TOLEDO_CONTINUOUS(false, ScaleWish.ZERO, ScaleWish.TARE),
    /// Mettler-Toledo standard interface command set: lines such as `S S      12.340 kg`.
    SICS(true, ScaleWish.ZERO, ScaleWish.TARE),
    /// A&D: lines such as `ST,+0012.340 kg` or `ST,GS,+ 12.340kg`.
    AND(true, ScaleWish.ZERO, ScaleWish.TARE),
    /// CAS: lines of 22 bytes with a lamp byte.
    CAS(false),
    /// CAS and others at counters: ENQ, ACK, DC1, then a block with a check byte.
    CAS_ENQUIRY(true);

    private final boolean answers;
    private final Set<ScaleWish> wishes;

    ScaleFamily(boolean answers, ScaleWish... wishes) {
        this.answers = answers;
        this.wishes = Set.of(wishes);
    }

    /// Whether it can be asked for the weight; the others send it by themselves.
    public boolean answers() {
        return answers;
    }

    /// Whether it can be asked for this over the line.
    public boolean takes(ScaleWish wish) {
        return wishes.contains(wish);
    }
}
