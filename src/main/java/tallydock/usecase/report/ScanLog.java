package tallydock.usecase.report;

import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import tallydock.domain.fact.CountFact;
import tallydock.domain.fact.EventId;
import tallydock.domain.fact.FactHeader;
import tallydock.domain.fact.Recorded;
import tallydock.domain.fact.StreamId;
import tallydock.domain.fact.TallyId;
import tallydock.domain.receiving.TakenBack;
import tallydock.domain.shipment.CartonNo;
import tallydock.usecase.FactHistory;

/// The scan log of one shipment, read line by line so that its length costs no memory. It is surveyed once when it is
/// opened: a line must say whether a later one took it back. Facts that come in afterwards are left out.
public final class ScanLog {
    private final FactHistory history;
    private final StreamId stream;
    private final Survey survey = new Survey();

    private ScanLog(FactHistory history, StreamId stream) {
        this.history = history;
        this.stream = stream;
    }

    /// Reads the stream once.
    public static ScanLog survey(FactHistory history, StreamId stream) {
        var log = new ScanLog(history, stream);
        history.ofStream(stream, log.survey::take);
        return log;
    }

    /// Every line in order; reads the stream again.
    public void forEach(Consumer<LoggedScan> consumer) {
        history.ofStream(stream, new Reading(survey, consumer)::take);
    }

    public long lines() {
        return survey.lines;
    }

    /// When the earliest line was written, by its station's clock.
    public Optional<Instant> from() {
        return Optional.of(survey.from).filter(_ -> survey.lines > 0);
    }

    /// When the latest line was written, by its station's clock.
    public Optional<Instant> to() {
        return Optional.of(survey.to).filter(_ -> survey.lines > 0);
    }

    /// Who scanned, by id.
    public Set<String> actors() {
        return Collections.unmodifiableSet(survey.actors);
    }

    /// Where it was scanned: site and station id.
    public Set<String> stations() {
        return Collections.unmodifiableSet(survey.stations);
    }

    /// Counts are shown, and so is what a newer program wrote; imports and the like have their own place.
    private static boolean isShown(Recorded recorded) {
        return recorded.fact().isEmpty() || recorded.fact().get() instanceof CountFact;
    }

    private static final class Survey {
        private final Set<EventId> takenBack = new HashSet<>();
        private final Map<TallyId, CartonNo> cartons = new HashMap<>();
        private final Set<String> actors = new TreeSet<>();
        private final Set<String> stations = new TreeSet<>();
        private Instant from = Instant.MAX;
        private Instant to = Instant.MIN;
        private long lines;

        void take(Recorded recorded) {
            recorded.fact().ifPresent(fact -> takenBack.addAll(TakenBack.by(fact)));
            if (!isShown(recorded)) {
                return;
            }
            var header = recorded.entry().header();
            lines++;
            from = header.wallTime().isBefore(from) ? header.wallTime() : from;
            to = header.wallTime().isAfter(to) ? header.wallTime() : to;
            actors.add(header.actor().id());
            stations.add(header.key().site() + " " + header.key().station());
            opened(recorded).ifPresent(carton -> header.tally().ifPresent(tally -> cartons.putIfAbsent(tally, carton)));
        }

        private static Optional<CartonNo> opened(Recorded recorded) {
            return switch (recorded.fact().orElse(null)) {
                case CountFact.CartonOpened opened -> Optional.of(opened.carton());
                case CountFact.SecondBoxOpened second -> Optional.of(second.carton());
                case null, default -> Optional.empty();
            };
        }
    }

    private static final class Reading {
        private final Survey survey;
        private final Consumer<LoggedScan> consumer;
        private final Map<EventId, Long> numbersTakenBack = new HashMap<>();
        private long number;

        Reading(Survey survey, Consumer<LoggedScan> consumer) {
            this.survey = survey;
            this.consumer = consumer;
        }

        void take(Recorded recorded) {
            if (!isShown(recorded) || number == survey.lines) {
                return;
            }
            number++;
            FactHeader header = recorded.entry().header();
            boolean takenBack = survey.takenBack.contains(header.id());
            if (takenBack) {
                numbersTakenBack.put(header.id(), number);
            }
            consumer.accept(new LoggedScan(
                    number,
                    header,
                    recorded.fact().map(CountFact.class::cast),
                    header.tally().map(survey.cartons::get),
                    takenBack,
                    takesBack(recorded)));
        }

        private OptionalLong takesBack(Recorded recorded) {
            Optional<Long> target = recorded.fact()
                    .filter(CountFact.StepVoided.class::isInstance)
                    .map(fact -> numbersTakenBack.get(((CountFact.StepVoided) fact).target()));
            return target.map(OptionalLong::of).orElseGet(OptionalLong::empty);
        }
    }
}
