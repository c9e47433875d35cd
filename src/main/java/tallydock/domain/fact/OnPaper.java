package tallydock.domain.fact;

/// What is told of labels: what they came to mean, and what became of their printing.
public sealed interface OnPaper extends Fact permits LabelFact, PrintFact {}
