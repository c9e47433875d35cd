package tallydock.print.thermal;

import tallydock.domain.label.placed.Placed;

/// Writes placed labels as the bytes a printer takes.
public interface ThermalLanguage {
    /// One job: the label, so many times.
    byte[] write(Placed label, int copies);
}
