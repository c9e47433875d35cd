package planted.tallydock.desk.receive;

/// Breaks: a view is final.
public class OpenView {}
