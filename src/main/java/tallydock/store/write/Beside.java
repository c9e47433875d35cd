package tallydock.store.write;

import tallydock.domain.fact.Fact;
import tallydock.domain.fact.ImportFact;
import tallydock.domain.fact.ParcelFact.RecipientsErased;
import tallydock.store.db.Db;
import tallydock.store.log.Imports;
import tallydock.store.recipient.RecipientTable;

/// What a fact does to rows that lie beside the log.
public final class Beside {
    private Beside() {}

    /// In the transaction that makes the fact seen.
    public static void apply(Db db, Fact fact) {
        switch (fact) {
            case ImportFact imported -> Imports.name(db, imported);
            case RecipientsErased erased -> RecipientTable.erase(db, erased);
            default -> {} // all other facts are folded into tables alone
        }
    }
}
