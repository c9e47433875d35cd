package tallydock.domain.document;

import tallydock.domain.product.Hazards;
import tallydock.domain.product.Keeping;

/// What makes a product sensitive goods and how it is to be kept; empty where the sheet does not say.
public record DocFlags(Hazards hazards, Keeping keeping) {
    public static final DocFlags NONE = new DocFlags(Hazards.UNSTATED, Keeping.UNSTATED);
}
