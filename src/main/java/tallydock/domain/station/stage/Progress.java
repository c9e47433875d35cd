package tallydock.domain.station.stage;

/// Cartons done of cartons expected, and whether expected units are hidden until a carton is closed.
public record Progress(long cartonsDone, long cartonsExpected, boolean blind) {}
