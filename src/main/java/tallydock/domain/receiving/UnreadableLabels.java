package tallydock.domain.receiving;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tallydock.domain.discrepancy.UnreadableLabel;
import tallydock.domain.fact.FactHeader;
import tallydock.domain.fact.FactOrder;
import tallydock.domain.fact.LabelFact.LabelUnreadable;
import tallydock.domain.fact.Recorded;

/// Which labels of a shipment no scanner read.
public final class UnreadableLabels {
    private UnreadableLabels() {}

    /// What the facts of one shipment say, in whatever order they come and however often; earliest first.
    public static List<UnreadableLabel> of(Collection<Recorded> facts) {
        Map<FactOrder, UnreadableLabel> found = new TreeMap<>();
        for (var recorded : facts) {
            if (recorded.fact().orElse(null) instanceof LabelUnreadable label) {
                var header = recorded.entry().header();
                found.put(header.order(), of(header, label));
            }
        }
        return List.copyOf(found.values());
    }

    private static UnreadableLabel of(FactHeader header, LabelUnreadable label) {
        var at = Instant.ofEpochMilli(header.order().hlc().millis());
        return new UnreadableLabel(
                header.id(), label, header.actor(), header.key().station(), at);
    }
}
