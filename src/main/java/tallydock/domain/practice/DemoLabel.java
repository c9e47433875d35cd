package tallydock.domain.practice;

import tallydock.domain.shipment.CartonNo;

/// One carton label to scan.
public record DemoLabel(CartonNo carton, String code, State state) {
    /// How far its count is.
    public enum State {
        WAITING,
        OPEN,
        CLOSED
    }
}
