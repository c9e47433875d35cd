package tallydock.usecase.label;

/// What labels can be written as.
public enum LabelFormat {
    /// Vectors, one label a page or a sheet of them.
    PDF,
    /// A picture a label.
    PNG,
    ZPL,
    TSPL,
    EPL
}
