package tallydock.usecase.printing;

import tallydock.domain.label.LabelKind;

/// Remembers which labels were printed, for kinds of which each should exist once.
public interface PrintedLabels {
    /// How many labels of this kind with this code were ordered, at whatever station, without those dropped before they
    /// left.
    int copies(LabelKind kind, String code);
}
