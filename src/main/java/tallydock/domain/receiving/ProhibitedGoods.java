package tallydock.domain.receiving;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tallydock.domain.product.Sku;

/// What of a carton must not be shelved, by whichever station's word. `whole`: all of it.
record ProhibitedGoods(boolean whole, Set<Sku> skus) {
    ProhibitedGoods {
        skus = Set.copyOf(skus);
    }

    static ProhibitedGoods of(List<CountedTally> counts) {
        Set<Optional<Sku>> marked = counts.stream()
                .flatMap(count -> count.found().marks().stream())
                .filter(TallyMark.Prohibited.class::isInstance)
                .map(mark -> ((TallyMark.Prohibited) mark).sku())
                .collect(Collectors.toCollection(HashSet::new));
        boolean whole = marked.remove(Optional.<Sku>empty());
        return new ProhibitedGoods(
                whole, marked.stream().flatMap(Optional::stream).collect(Collectors.toSet()));
    }
}
