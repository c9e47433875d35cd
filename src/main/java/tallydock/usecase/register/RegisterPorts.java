package tallydock.usecase.register;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import tallydock.domain.fact.Actor;
import tallydock.domain.fact.Draft;
import tallydock.domain.fact.FactPlace;
import tallydock.domain.fact.Ids;
import tallydock.domain.fact.ProductFact;
import tallydock.domain.fact.StreamId;
import tallydock.domain.fact.StreamKind;
import tallydock.domain.register.CodeClash;
import tallydock.domain.register.ProductCard;
import tallydock.usecase.FactLog;

/// What changes of the register need from outside.
public record RegisterPorts(ProductCards cards, FactLog log, Ids ids, InstantSource clock) {
    /// Appends what a person said, all of it or nothing. `seen` is the product as the person saw it.
    void append(Actor actor, Optional<ProductCard> seen, List<? extends ProductFact> facts) {
        var basis = seen.map(ProductCard::revision);
        log.append(facts.stream()
                .map(fact -> new Draft(
                        ids.event(),
                        actor,
                        clock.instant(),
                        new FactPlace(
                                new StreamId(StreamKind.PRODUCT, fact.seller().name()), Optional.empty(), basis),
                        fact))
                .toList());
    }

    /// The product as it is now that the facts are in.
    EditResult saved(ProductFact about) {
        var card = cards.find(about.seller(), about.sku()).orElseThrow();
        var clashes = card.product().barcodes().stream()
                .map(code -> new CodeClash(about.seller(), code.code(), cards.carrying(about.seller(), code.code())))
                .filter(clash -> clash.sides().size() > 1)
                .toList();
        return new EditResult.Saved(card, clashes);
    }
}
