package tallydock.proof;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tallydock.domain.site.SiteId;
import tallydock.store.Store;
import tallydock.store.StoreSettings;
import tallydock.store.file.DiskLimits;
import tallydock.store.file.DiskProbe;

/// What a store holds after an accident, and what is wrong with it.
record StoreCheck(List<String> facts, long lost, List<String> faults) {
    private static final DiskLimits NO_BALLAST = new DiskLimits(1, 0, 0);

    StoreCheck {
        facts = List.copyOf(facts);
        faults = List.copyOf(faults);
    }

    /// Opens the store of `folder` and looks for every fact in `acked`, for numbers without a gap, and for a chain and
    /// tables that are right.
    static StoreCheck of(Path folder, Collection<String> acked) {
        try (var store = open(folder)) {
            return of(store, acked);
        }
    }

    static Store open(Path folder) {
        var machine = new StoreSettings.Machine(
                InstantSource.system(),
                new SecureRandom(),
                Thread.ofPlatform().daemon().factory(),
                DiskProbe.real());
        return Store.open(new StoreSettings(folder, Optional.empty(), SiteId.DEFAULT, "proof", machine, NO_BALLAST));
    }

    private static StoreCheck of(Store store, Collection<String> acked) {
        var facts = new ArrayList<String>();
        var faults = new ArrayList<String>();
        store.history().after(0, recorded -> {
            var header = recorded.entry().header();
            facts.add(header.id().toString());
            if (header.key().seq() != facts.size()) {
                faults.add("number " + header.key().seq() + " stands in place " + facts.size());
            }
        });
        long lost = lost(facts, acked, faults);
        examine(store, faults);
        return new StoreCheck(facts, lost, faults);
    }

    /// How many acknowledged facts are not there; each that is there too often is a fault too.
    static long lost(Collection<String> facts, Collection<String> acked, List<String> faults) {
        Map<String, Integer> times = new HashMap<>();
        facts.forEach(fact -> times.merge(fact, 1, Integer::sum));
        times.forEach((fact, count) -> {
            if (count > 1) {
                faults.add("fact " + fact + " is there " + count + " times");
            }
        });
        if (new HashSet<>(acked).size() != acked.size()) {
            faults.add("a fact was acknowledged twice");
        }
        var lost = acked.stream().filter(fact -> !times.containsKey(fact)).toList();
        if (!lost.isEmpty()) {
            faults.add(lost.size() + " acknowledged facts are lost, the first is " + lost.getFirst());
        }
        return lost.size();
    }

    private static void examine(Store store, List<String> faults) {
        var health = store.examine(true);
        if (!health.log().isWell()) {
            faults.add("the log is not well: " + health.log());
        }
        if (!health.comparison().orElseThrow().isSame()) {
            faults.add("tables differ from the log: "
                    + health.comparison().orElseThrow().differing());
        }
    }
}
