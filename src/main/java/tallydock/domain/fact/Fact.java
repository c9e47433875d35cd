package tallydock.domain.fact;

/// Everything that can happen. Add a kind and the compiler names each place that must know it.
public sealed interface Fact
        permits CountFact, HouseFact, ImportFact, InboundFact, OnPaper, ParcelFact, PhotoFact, ProductFact {}
