package tallydock.domain.fact;

/// What an imported packing list adds up to. `grossGrams` is 0 where the list states no weights.
public record ListTotals(long cartons, long units, long grossGrams) {}
