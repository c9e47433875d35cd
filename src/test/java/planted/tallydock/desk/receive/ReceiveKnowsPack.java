package planted.tallydock.desk.receive;

/// Breaks: a task of the desk knows no other task.
public record ReceiveKnowsPack(planted.tallydock.desk.pack.Bystander other) {}
