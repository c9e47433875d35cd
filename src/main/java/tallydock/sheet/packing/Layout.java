package tallydock.sheet.packing;

import java.util.List;
import tallydock.domain.document.DocCarton;

/// What a layout makes of its table.
///
/// @param rows the rows of the table, sorted
/// @param quantity where quantities stand, for the declared total
/// @param gross where gross weights stand, for the declared total
record Layout(List<DocCarton> cartons, PackingTable.SortedRows rows, Roles quantity, Roles gross) {}
