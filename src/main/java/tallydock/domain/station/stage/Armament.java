package tallydock.domain.station.stage;

import java.util.Optional;
import tallydock.domain.fact.AnswerFact.DamageKind;

/// What the next unit takes with it, and the digits typed so far while a quantity is entered.
public record Armament(long multiplier, boolean damage, Optional<DamageKind> kind, Optional<String> typed) {}
