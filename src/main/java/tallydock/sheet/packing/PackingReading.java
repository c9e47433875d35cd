package tallydock.sheet.packing;

import tallydock.domain.document.PackingListDoc;
import tallydock.sheet.view.ReadTable;

/// A packing list as it was read, and the table it was read from.
public record PackingReading(PackingListDoc document, ReadTable table) {}
