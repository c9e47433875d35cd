package tallydock.usecase.report;

import java.time.InstantSource;
import java.util.List;
import tallydock.domain.fact.Actor;
import tallydock.domain.fact.Draft;
import tallydock.domain.fact.FactPlace;
import tallydock.domain.fact.Ids;
import tallydock.domain.fact.StationFact.PaperChosen;
import tallydock.domain.fact.StreamId;
import tallydock.domain.fact.StreamKind;
import tallydock.domain.label.stock.Stock;
import tallydock.usecase.FactHistory;
import tallydock.usecase.FactLog;
import tallydock.usecase.StationIdentity;

/// The paper that documents of this station are made for: A4 until somebody says otherwise.
public final class StationPaper {
    private final FactLog log;
    private final FactHistory history;
    private final StreamId stream;
    private final Making making;

    /// What new facts are made of.
    public record Making(Ids ids, InstantSource clock) {}

    public StationPaper(FactLog log, FactHistory history, StationIdentity identity, Making making) {
        this.log = log;
        this.history = history;
        this.stream = new StreamId(StreamKind.STATION, identity.station().toString());
        this.making = making;
    }

    /// Reads it from the log.
    public Stock.Page now() {
        var read = new Object() {
            private Stock.Page paper = Stock.Page.A4;
        };
        history.withoutScans(
                stream,
                recorded -> recorded.fact().ifPresent(fact -> {
                    if (fact instanceof PaperChosen(var chosen)) {
                        read.paper = chosen;
                    }
                }));
        return read.paper;
    }

    /// Writes it down; returns once it is durable.
    public void choose(Stock.Page paper, Actor by) {
        log.append(List.of(new Draft(
                making.ids().event(), by, making.clock().instant(), FactPlace.in(stream), new PaperChosen(paper))));
    }
}
