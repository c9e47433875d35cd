package tallydock.domain.practice;

import tallydock.domain.product.Names;
import tallydock.domain.product.Sku;

/// One product to scan: its barcode, and how many units of it the carton still lacks.
public record DemoItem(Sku sku, Names names, String code, long left) {}
