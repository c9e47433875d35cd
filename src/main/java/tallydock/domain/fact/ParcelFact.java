package tallydock.domain.fact;

import java.util.List;
import tallydock.domain.digest.Sha256;

/// What happened to parcels and the orders behind them.
public sealed interface ParcelFact extends Fact {
    /// Personal data of an order list was erased: these recipients, by their hashes, and the original, which held all
    /// names in clear. One fact names at most `MOST_RECIPIENTS`; a long list takes several.
    record RecipientsErased(ImportId importId, List<Sha256> recipients, Sha256 original) implements ParcelFact {
        /// So that scans need not wait for a long list.
        public static final int MOST_RECIPIENTS = 500;

        public RecipientsErased {
            recipients = List.copyOf(recipients);
        }
    }
}
