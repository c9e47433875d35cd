package tallydock.desk.kit.pane;

import tallydock.desk.kit.text.Say;

/// A failure as a person reads it: what failed, what to do next, and a short stable code.
public record Failure(Say sentence, Say nextStep, String code) {}
