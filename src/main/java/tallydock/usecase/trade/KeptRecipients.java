package tallydock.usecase.trade;

import java.util.List;
import tallydock.domain.digest.Sha256;
import tallydock.domain.document.order.KeptOrder;
import tallydock.domain.fact.ImportId;

/// The recipients of imported orders, each kept apart from its order so that it can be erased.
public interface KeptRecipients {
    /// The orders of an import, with the hashes of their recipients; none when they are not all here.
    List<KeptOrder> orders(ImportId id);

    /// How many of these recipients are still here.
    long kept(List<Sha256> recipients);

    /// Deletes the files of originals that facts in the log say are erased, but for those that another import
    /// was read from.
    void deleteErasedOriginals();
}
