package tallydock.domain.receiving;

import java.util.ArrayList;
import java.util.List;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.fact.CountFact;
import tallydock.domain.fact.CountFact.Opening;
import tallydock.domain.fact.CountMode;
import tallydock.domain.fact.Ids;
import tallydock.domain.fact.TallyId;
import tallydock.domain.receiving.Decision.Step;

/// The tally that a scan without a carton label goes to: the open carton, reopened when the clerk had closed it and no
/// other label came since; before the first carton the tally of loose goods, opened when there is none.
final class Target {
    private final TallyId tally;
    private final List<Step> opening = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();
    private boolean reopens;

    Target(StationTallies tallies, Ids ids, CountMode mode, RawScan scan) {
        var present = tallies.open().or(tallies::loose);
        tally = present.map(Tally::id).orElseGet(ids::tally);
        if (present.isEmpty()) {
            steps.add(new Step(ids.event(), tally, new CountFact.LooseOpened()));
        }
        present.filter(Tally::closed)
                .flatMap(Tally::carton)
                .ifPresent(carton -> opening.add(new Step(
                        ids.event(),
                        tally,
                        new CountFact.CartonOpened(carton, carton.text(), Opening.REOPENED, mode, scan))));
    }

    TallyId tally() {
        return tally;
    }

    void add(Step step) {
        reopens = true;
        steps.add(step);
    }

    void addWithoutReopening(Step step) {
        steps.add(step);
    }

    List<Step> steps() {
        var all = new ArrayList<>(reopens ? opening : List.<Step>of());
        all.addAll(steps);
        return all;
    }
}
