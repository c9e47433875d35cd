package planted.tallydock.desk.receive;

/// Breaks: desk knows only usecase and domain.
public record DeskKnowsStore(planted.tallydock.store.Bystander other) {}
