package tallydock.domain.product;

import java.util.OptionalInt;

/// A product as a row of a sheet states it; `row` counts from 1 as people see it.
public record SheetProduct(Product product, OptionalInt row) {}
