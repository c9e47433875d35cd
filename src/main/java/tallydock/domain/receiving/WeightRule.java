package tallydock.domain.receiving;

/// How far the weight of a carton may be from the declared one: the larger of so many percent and so many grams.
public record WeightRule(int percent, long grams) {
    /// Of cartons that are received: 3 %, at least 300 g.
    public static final WeightRule RECEIVING = new WeightRule(3, 300);

    private static final int WHOLE = 100;

    /// Whether a carton differs by more than it may; exactly as much is allowed.
    public boolean isOff(long declared, long weighed) {
        return Math.abs(weighed - declared) > allowed(declared);
    }

    /// How many grams a carton may differ.
    public long allowed(long declared) {
        return Math.max(grams, declared * percent / WHOLE);
    }
}
