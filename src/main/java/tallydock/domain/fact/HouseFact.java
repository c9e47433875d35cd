package tallydock.domain.fact;

/// What is said of the house and not of goods: how its sites work, and what stands and happens at its stations.
public sealed interface HouseFact extends Fact permits SettingsFact, StationFact {}
