package tallydock.domain.document.choice;

import java.time.Instant;

/// The layout that was chosen the last time a sheet with these headings came from this seller.
///
/// @param revision counts the changes, from 1
/// @param since when it was stored
public record RememberedLayout(HeaderFingerprint headings, SheetLayout layout, long revision, Instant since) {}
