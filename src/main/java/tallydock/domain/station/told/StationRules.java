package tallydock.domain.station.told;

import tallydock.domain.fact.CountMode;

/// How a station counts a shipment. `askAbove`: a quantity above this and above what is still expected is asked about.
/// `blind` hides expected units until a carton is closed.
public record StationRules(CountMode mode, boolean blind, long askAbove, RepeatWindows windows) {
    public static final StationRules USUAL = new StationRules(CountMode.UNIT, false, 24, RepeatWindows.USUAL);

    public StationRules with(RepeatWindows other) {
        return new StationRules(mode, blind, askAbove, other);
    }

    public StationRules with(CountMode other) {
        return new StationRules(other, blind, askAbove, windows);
    }

    public StationRules blindly() {
        return new StationRules(mode, true, askAbove, windows);
    }
}
