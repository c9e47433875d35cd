package tallydock.usecase.label.dock;

import tallydock.usecase.printing.OrderResult;

/// What became of the label that was asked for.
public sealed interface DockLabel {
    /// The carton has no case, so there is nothing to print.
    record NothingWrong() implements DockLabel {}

    /// The station has no printer.
    record NoPrinter() implements DockLabel {}

    /// A printer was asked.
    ///
    /// @param code what the bars of the label say
    /// @param printer its name
    record Asked(String code, String printer, OrderResult result) implements DockLabel {}
}
