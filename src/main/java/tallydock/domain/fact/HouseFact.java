package tallydock.domain.fact;

/// What is said of the house and not of goods: who works in it, how its sites work, and what stands and happens at its
/// stations.
public sealed interface HouseFact extends Fact permits PeopleFact, SettingsFact, StationFact {}
