package tallydock.usecase.register;

import java.util.List;
import java.util.Optional;
import tallydock.domain.fact.Actor;
import tallydock.domain.fact.ProductFact;
import tallydock.domain.product.CodeKind;
import tallydock.domain.product.ProductBarcode;
import tallydock.domain.product.Sku;
import tallydock.domain.register.CodeClash;
import tallydock.domain.register.ProductCard;

/// A person says which of the products that claim a code it names.
public final class DecideCode {
    private final RegisterPorts ports;

    public DecideCode(RegisterPorts ports) {
        this.ports = ports;
    }

    /// `keeps` must be one of the sides of the question.
    public EditResult run(CodeClash clash, Sku keeps, Actor actor) {
        var keeper = clash.sides().stream()
                .filter(side -> side.product().sku().equals(keeps))
                .findFirst()
                .orElseThrow();
        var against = clash.sides().stream()
                .map(side -> side.product().sku())
                .filter(sku -> !sku.equals(keeps))
                .toList();
        var fact = new ProductFact.CodeDecided(clash.seller(), keeper.product().sku(), barcode(clash, keeper), against);
        ports.append(actor, Optional.of(keeper), List.of(fact));
        return ports.saved(fact);
    }

    /// The code as the keeper has it; its SKU where that is the code.
    private static ProductBarcode barcode(CodeClash clash, ProductCard keeper) {
        return keeper.product().barcodes().stream()
                .filter(code -> code.code().equals(clash.code()))
                .findFirst()
                .orElseGet(() -> ProductBarcode.of(CodeKind.SELLER, clash.code()));
    }
}
