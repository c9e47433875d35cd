package tallydock.domain.barcode.meaning;

/// What a scan can be about.
public enum Topic {
    COMMAND,
    PERSON,
    CARTON,
    UNIT,
    /// What somebody declares to be in a carton.
    CONTENT,
    SHIPMENT,
    PARCEL,
    RETURN,
    LOCATION,
    TEXT,
    NOTHING;

    static Topic of(Candidate candidate) {
        return switch (candidate) {
            case Candidate.CommandCode _, Candidate.BrokenCommand _ -> COMMAND;
            case Candidate.Badge _ -> PERSON;
            case Candidate.CartonLabel _, Candidate.ListedLabel _ -> CARTON;
            case Candidate.TradeItem _, Candidate.SellerItem _, Candidate.CatalogueItem _ -> UNIT;
            case Candidate.DeclaredContent _, Candidate.DeclaredBox _ -> CONTENT;
            default -> ofPaper(candidate);
        };
    }

    private static Topic ofPaper(Candidate candidate) {
        return switch (candidate) {
            case Candidate.InboundShipment _, Candidate.WarehouseInbound _ -> SHIPMENT;
            case Candidate.Parcel _ -> PARCEL;
            case Candidate.ReturnedUnit _ -> RETURN;
            case Candidate.Location _ -> LOCATION;
            case Candidate.Unusable _ -> NOTHING;
            default -> TEXT;
        };
    }
}
