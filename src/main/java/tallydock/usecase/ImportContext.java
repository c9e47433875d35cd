package tallydock.usecase;

import tallydock.domain.fact.Actor;
import tallydock.domain.product.SellerId;

/// For whom and by whom a list is imported, and whether rows that cannot be used may be left out.
public record ImportContext(SellerId seller, Actor actor, boolean leaveOut) {}
