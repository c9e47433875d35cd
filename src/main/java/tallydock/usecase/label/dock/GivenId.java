package tallydock.usecase.label.dock;

/// A temporary id and what it was given to, as its label says.
///
/// @param isQuarantined whether it stands on a sign for quarantine
/// @param was the code that nobody knows, or why the thing must not be shelved
/// @param carton the number of the carton it came from; blank for loose goods
/// @param at when it was set aside, as it is written at the site
public record GivenId(boolean isQuarantined, String id, String was, String carton, String at) {}
