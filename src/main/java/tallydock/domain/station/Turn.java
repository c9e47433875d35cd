package tallydock.domain.station;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tallydock.domain.barcode.Command;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.fact.CountFact;
import tallydock.domain.fact.CountFact.NoteReason;
import tallydock.domain.fact.EventId;
import tallydock.domain.fact.TallyId;
import tallydock.domain.receiving.Armed;
import tallydock.domain.receiving.Decision;
import tallydock.domain.receiving.Decision.Step;
import tallydock.domain.receiving.Outcome;
import tallydock.domain.receiving.Reading;
import tallydock.domain.receiving.Receiving;
import tallydock.domain.receiving.StationTallies;
import tallydock.domain.receiving.Tally;
import tallydock.domain.shipment.CartonNo;
import tallydock.domain.station.stage.Headline;
import tallydock.domain.station.stage.OutcomeKind;
import tallydock.domain.station.stage.SoundName;
import tallydock.domain.station.stage.StageView;
import tallydock.domain.station.told.Question;
import tallydock.domain.station.told.Retelling;
import tallydock.domain.station.told.StationContext;
import tallydock.domain.station.told.StationPlan;
import tallydock.domain.station.told.Told;

/// The work on one input: every fact it makes is told at once, so that what follows in the same turn sees it.
final class Turn implements StationTallies {
    private final StationContext context;
    private final Retelling retelling;
    private final Repeats repeats;
    private final List<Step> facts = new ArrayList<>();
    private Told told;
    private Armed armed;
    private Optional<Question> passing;
    private Headline headline;
    private Optional<OutcomeKind> notice = Optional.empty();
    private Optional<SoundName> sound = Optional.empty();
    private Optional<Command> screen = Optional.empty();
    private Optional<RawScan> finishes = Optional.empty();
    private Optional<StationStep.Away> away = Optional.empty();

    Turn(StationContext context, StationState start, Repeats repeats) {
        this.context = context;
        this.retelling = new Retelling(context);
        this.repeats = repeats;
        this.told = start.told();
        this.armed = start.armed();
        this.passing = start.passing();
        this.headline = start.headline();
    }

    StationContext context() {
        return context;
    }

    StationPlan plan() {
        return context.plan();
    }

    Told told() {
        return told;
    }

    Armed armed() {
        return armed;
    }

    Optional<Question> question() {
        return passing.or(told::question);
    }

    boolean stopped() {
        return question().filter(Question::stops).isPresent();
    }

    boolean isAway() {
        return away.isPresent();
    }

    Receiving receiving() {
        return new Receiving(this, context.rules().mode(), context.ids());
    }

    /// Takes a decision of the fold over; any question that no fact keeps is gone with it.
    Outcome apply(Decision decision) {
        decision.steps().forEach(this::take);
        armed = decision.armed();
        passing = Optional.empty();
        return decision.outcome();
    }

    /// Writes a fact into the open tally.
    EventId add(CountFact fact) {
        return add(open().or(this::loose).orElseThrow().id(), fact);
    }

    EventId add(TallyId tally, CountFact fact) {
        var step = new Step(context.ids().event(), tally, fact);
        take(step);
        return step.id();
    }

    /// A scan that counts nothing. What is armed stays.
    void note(NoteReason reason, RawScan scan) {
        receiving().note(reason, scan, armed).steps().forEach(this::take);
    }

    /// A scan that was ignored so many times in a row.
    void noteTrain(RawScan scan, long times) {
        receiving().noteTrain(scan, times).forEach(this::take);
    }

    void take(Step step) {
        facts.add(step);
        told = retelling.after(told, step);
    }

    void arm(Armed next) {
        armed = next;
    }

    void ask(Question question) {
        passing = Optional.of(question);
    }

    void forgetPassing() {
        passing = Optional.empty();
    }

    void show(Headline next) {
        headline = next;
        notice = Optional.empty();
        sounds(next.kind().sound());
    }

    /// A word beside what the stage shows.
    void notice(OutcomeKind kind) {
        notice = Optional.of(kind);
        sounds(kind.sound());
    }

    /// Shows the question that is open now; otherwise what `quiet` says.
    void showQuestionOr(Headline quiet) {
        show(question().map(question -> Headlines.of(question, told, plan())).orElse(quiet));
    }

    /// The default of a look was taken for granted: it makes no sound of its own, unless it led to a stop.
    void hush() {
        sound = sound.filter(_ -> stopped());
    }

    void forScreen(Command command) {
        screen = Optional.of(command);
    }

    /// The inbound is finished by this scan.
    void finishInbound(RawScan scan) {
        finishes = Optional.of(scan);
    }

    void goAway(StationStep.Away there) {
        away = Optional.of(there);
    }

    /// The reading that the other shipment is to take after its carton is open.
    void goOnWith(Reading next) {
        away = away.map(there -> new StationStep.Away(there.shipment(), there.label(), Optional.of(next)));
    }

    private void sounds(SoundName next) {
        sound = Optional.of(sound.map(next::or).orElse(next));
    }

    StationStep finish() {
        var state = new StationState(told, armed, passing, repeats, headline, notice);
        StageView view = StageViews.of(context, state);
        return new StationStep(state, facts, view, sound.orElse(SoundName.COMMAND), screen, finishes, away);
    }

    @Override
    public Optional<Tally> open() {
        return told.book().open();
    }

    @Override
    public Optional<Tally> ofCarton(CartonNo carton) {
        return told.book().ofCarton(carton);
    }

    @Override
    public Optional<Tally> loose() {
        return told.book().loose();
    }
}
