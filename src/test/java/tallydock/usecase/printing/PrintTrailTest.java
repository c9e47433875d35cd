package tallydock.usecase.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tallydock.domain.fact.Actor;
import tallydock.domain.fact.Draft;
import tallydock.domain.fact.FactPlace;
import tallydock.domain.fact.PrintFact;
import tallydock.domain.label.LabelField;
import tallydock.domain.label.LabelKind;
import tallydock.domain.label.LabelValues;
import tallydock.domain.printer.Doubt;
import tallydock.domain.printer.JobId;
import tallydock.domain.printer.LabelRange;
import tallydock.domain.printer.LabelRun;
import tallydock.domain.printer.PrintOrder;
import tallydock.domain.printer.PrinterId;
import tallydock.domain.printer.TemplateRef;
import tallydock.domain.site.StationId;
import tallydock.usecase.MemoryStation;
import tallydock.usecase.Plans;
import tallydock.usecase.label.template.SiteTemplates;
import tallydock.usecase.printing.PrintTrail.Left;

class PrintTrailTest {
    private static final StationId STATION = new StationId(new UUID(0, 1));
    private static final StationId OTHER = new StationId(new UUID(0, 2));
    private static final Actor MEI = new Actor("mei");

    private final MemoryStation station = new MemoryStation(Plans.of("1: MUG*2"));

    private List<Left> trail(String code) {
        return new PrintTrail(station, () -> List.of(STATION, OTHER)).of(Set.of(code));
    }

    private void note(PrintFact fact, Actor by) {
        note(STATION, fact, by);
    }

    private void note(StationId at, PrintFact fact, Actor by) {
        var place = FactPlace.in(PrintFact.stream(at));
        var when = MemoryStation.NOON.plusSeconds(60L * station.log().size());
        station.append(List.of(new Draft(station.event(), by, when, place, fact)));
    }

    private JobId orders(LabelKind kind, String... codes) {
        return ordersAt(STATION, kind, codes);
    }

    private JobId ordersAt(StationId at, LabelKind kind, String... codes) {
        var job = new JobId(station.event().value());
        var runs = List.of(codes).stream()
                .map(code -> new LabelRun(
                        new LabelValues.Builder().with(LabelField.CODE, code).build(), 1))
                .toList();
        var template = TemplateRef.of(new SiteTemplates(station).of(kind).orElseThrow());
        note(
                at,
                new PrintFact.LabelsOrdered(
                        job,
                        new PrintOrder(
                                new PrinterId(new UUID(7, 7)),
                                template,
                                "100x150",
                                runs,
                                PrintOrder.Subject.NONE,
                                Optional.empty(),
                                List.of())),
                MEI);
        return job;
    }

    @Test
    void everyTimeTheLabelLeftIsToldWithWhoOrderedIt() {
        var job = orders(LabelKind.CARTON, "CTN-1", "CTN-2");
        note(new PrintFact.LabelsSent(job, new LabelRange(1, 2, 2)), Actor.PROGRAM);
        var again = orders(LabelKind.BOX, "ctn-1", "CTN-1");
        note(new PrintFact.LabelsUnknown(again, new LabelRange(1, 2, 2), Doubt.NOT_CONFIRMED), Actor.PROGRAM);

        assertThat(trail("CTN-1")).extracting(Left::labels).containsExactly(1L, 2L);
        assertThat(trail("CTN-1")).extracting(Left::by).containsOnly(MEI);
        assertThat(trail("CTN-2")).hasSize(1);
    }

    @Test
    void whatLeftPrintersOfOtherStationsIsToldBetweenOnesOwn() {
        var theirs = ordersAt(OTHER, LabelKind.CARTON, "CTN-1");
        var ours = orders(LabelKind.CARTON, "CTN-1", "CTN-1");
        note(new PrintFact.LabelsSent(ours, new LabelRange(1, 2, 2)), Actor.PROGRAM);
        note(OTHER, new PrintFact.LabelsSent(theirs, new LabelRange(1, 1, 1)), Actor.PROGRAM);
        var last = orders(LabelKind.CARTON, "CTN-1", "CTN-1", "CTN-1");
        note(new PrintFact.LabelsSent(last, new LabelRange(1, 3, 3)), Actor.PROGRAM);

        assertThat(trail("CTN-1")).extracting(Left::labels).containsExactly(2L, 1L, 3L);
        assertThat(trail("CTN-1").stream().map(Left::at)).isSorted();
    }

    @Test
    void whatWasOrderedAndNeverLeftIsNone() {
        orders(LabelKind.CARTON, "CTN-1");

        assertThat(trail("CTN-1")).isEmpty();
    }

    @Test
    void aSignForTheSameCartonIsNotItsLabel() {
        var job = orders(LabelKind.DISCREPANCY, "CTN-1");
        note(new PrintFact.LabelsSent(job, new LabelRange(1, 1, 1)), Actor.PROGRAM);

        assertThat(trail("CTN-1")).isEmpty();
    }
}
