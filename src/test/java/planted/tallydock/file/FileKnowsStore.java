package planted.tallydock.file;

/// Breaks: file knows only usecase.
public record FileKnowsStore(planted.tallydock.store.Bystander other) {}
