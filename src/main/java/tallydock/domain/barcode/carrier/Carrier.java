package tallydock.domain.barcode.carrier;

/// Who carries a parcel, as far as its number tells.
public enum Carrier {
    UPS("UPS"),
    USPS("USPS"),
    FEDEX("FedEx"),
    DHL_EXPRESS("DHL Express"),
    DHL_ECOMMERCE("DHL eCommerce"),
    /// The posts of the world under the numbers of the Universal Postal Union (S10).
    POST("S10"),
    AMAZON("Amazon Logistics"),
    YUNEXPRESS("YunExpress 云途"),
    FOUR_PX("4PX 递四方"),
    CAINIAO("Cainiao 菜鸟"),
    SF("SF 顺丰"),
    JD("JD 京东"),
    YTO("YTO 圆通"),
    /// Express within China that prints digits alone.
    INLAND("国内快递"),
    GOFO("GOFO"),
    ONTRAC("OnTrac"),
    LASERSHIP("LaserShip");

    private final String trade;

    Carrier(String trade) {
        this.trade = trade;
    }

    /// What the trade calls it, in every language.
    public String trade() {
        return trade;
    }
}
