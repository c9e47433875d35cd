package tallydock.domain.people;

/// What a person does here. The names are written into the log: they may be added to, never changed.
public enum Role {
    RECEIVER,
    /// On the seller's side.
    PACKER,
    SUPERVISOR,
    ADMINISTRATOR,
    /// Reads alone.
    VIEWER;

    /// Whether this role authorises others, which takes a longer PIN.
    public boolean isTrusted() {
        return this == SUPERVISOR || this == ADMINISTRATOR;
    }
}
