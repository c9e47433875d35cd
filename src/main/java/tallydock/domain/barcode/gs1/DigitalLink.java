package tallydock.domain.barcode.gs1;

import java.util.Optional;

/// A web address that carries what an element string does; source GS1 Digital Link URI syntax. `host` is in
/// small letters and may be anybody's. Nothing is ever fetched from it.
public record DigitalLink(String host, ElementString says) {
    /// Longer addresses are not read.
    public static final int LONGEST = 4_096;

    /// Reads an address; empty when it is none, or one without any key of GS1 in its path.
    public static Optional<DigitalLink> parse(String text) {
        return text.length() > LONGEST ? Optional.empty() : LinkReader.read(text);
    }
}
