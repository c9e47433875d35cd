package tallydock.desk.review.quarantine;

import tallydock.domain.fact.Actor;
import tallydock.domain.fact.InboundFact.QuarantineAnswer;
import tallydock.usecase.inbound.DecideQuarantine.Goods;

/// Says what becomes of goods in quarantine; takes its time. False where nothing is there any more.
@FunctionalInterface
public interface QuarantineWord {
    boolean run(Goods goods, QuarantineAnswer answer, Actor supervisor);
}
