package planted.tallydock.desk.receive;

/// Breaks: a view knows no use case.
public record ActingView(planted.tallydock.usecase.Bystander act) {}
