package tallydock.domain.people;

/// What not everybody may do. Whoever may not can ask a colleague who may, on the spot; the one who allowed
/// it goes into the record.
public enum Deed {
    /// Import a list or change what was declared.
    IMPORT_LIST,
    /// Count more than 999 of one item at once.
    COUNT_ABOVE_999,
    /// Count on into a shipment that is closed.
    COUNT_INTO_CLOSED_SHIPMENT,
    /// Bind an unknown barcode to a product.
    LINK_BARCODE,
    /// Let prohibited or quarantined goods go on.
    CLEAR_QUARANTINE,
    /// Decide a discrepancy, or withdraw such a decision.
    DECIDE_DISCREPANCY,
    /// Erase what can be seen on a photo.
    ERASE_PHOTO,
    /// Erase to whom the parcels of an order list went.
    ERASE_RECIPIENTS,
    /// Say from a desk that an inbound is all in, or that more is to come; whoever counts it says so at the
    /// station.
    FINISH_INBOUND,
    /// Have an inbound counted blind, or no more.
    CHOOSE_BLIND_COUNT,
    /// Close a shipment while a station is silent.
    FORCE_CLOSE,
    /// Print a label or release a shipment against a warning.
    OVERRIDE_WARNING,
    /// Say which numbers of logistic labels a station may give.
    SET_LABEL_NUMBERS,
    /// Leave the full screen of a station.
    LEAVE_STATION,
    /// Add people, change them, set PINs, print badges.
    MANAGE_PEOPLE,
    CHANGE_SETTINGS;

    /// Whether a role may do this by itself, and so may allow it to others.
    public boolean isOpenTo(Role role) {
        return switch (this) {
            case IMPORT_LIST -> role == Role.PACKER || role.isTrusted();
            case COUNT_ABOVE_999,
                    FINISH_INBOUND,
                    CHOOSE_BLIND_COUNT,
                    COUNT_INTO_CLOSED_SHIPMENT,
                    LINK_BARCODE,
                    CLEAR_QUARANTINE,
                    DECIDE_DISCREPANCY,
                    ERASE_PHOTO,
                    ERASE_RECIPIENTS,
                    FORCE_CLOSE,
                    OVERRIDE_WARNING,
                    SET_LABEL_NUMBERS -> role.isTrusted();
            case LEAVE_STATION, MANAGE_PEOPLE, CHANGE_SETTINGS -> role == Role.ADMINISTRATOR;
        };
    }

    /// Whether somebody of a role can do this once a colleague allows it. Who only reads cannot.
    public boolean canBeAllowedTo(Role role) {
        return role != Role.VIEWER;
    }
}
