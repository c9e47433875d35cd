package tallydock.desk.kit.text;

import tallydock.domain.product.SellerId;

/// What people read where a seller is meant.
public final class Sellers {
    private Sellers() {}

    /// The seller's name; a station that serves one seller only has own goods.
    public static Say name(String seller) {
        return seller.equals(SellerId.OWN.name()) ? Say.key("kit.own-goods") : Say.asIs(seller);
    }
}
