package tallydock.domain.device.keyboard;

/// How fast a scan was typed, in microseconds: half of the gaps between its keys were at most `median`, none was over
/// `longest`, and from the first key to the last it took `whole`.
public record ScanTiming(long median, long longest, long whole, ScanEnd end) {}
