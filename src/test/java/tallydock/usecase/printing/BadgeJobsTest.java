package tallydock.usecase.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tallydock.domain.barcode.BadgeCode;
import tallydock.domain.digest.Bytes;
import tallydock.domain.fact.Draft;
import tallydock.domain.fact.FactPlace;
import tallydock.domain.fact.PeopleFact;
import tallydock.domain.label.LabelField;
import tallydock.domain.label.LabelKind;
import tallydock.domain.people.BadgeId;
import tallydock.domain.people.Role;
import tallydock.domain.people.UserId;
import tallydock.domain.printer.JobId;
import tallydock.domain.printer.LabelRun;
import tallydock.domain.printer.Obstacle;
import tallydock.domain.printer.Printer;
import tallydock.domain.printer.PrinterCondition;
import tallydock.domain.printer.PrinterLanguage;
import tallydock.domain.printer.Withdrawal;
import tallydock.domain.printing.JobState;
import tallydock.usecase.MemoryStation;
import tallydock.usecase.label.ComposeSigns;
import tallydock.usecase.people.LoadRoster;
import tallydock.wire.FactCodec;

/// Badges go through the queue of all labels, and their code through nothing but memory.
class BadgeJobsTest {
    private static final UserId MEI = new UserId(new UUID(5, 5));

    private final PrintFloor floor = new PrintFloor("70x50", PrinterLanguage.ZPL);
    private final Wire wire = new Wire();

    @BeforeEach
    void meiWorksHere() {
        people(new PeopleFact.UserAdded(MEI, "Mei Lin", Role.RECEIVER));
    }

    private void people(PeopleFact fact) {
        var place = FactPlace.in(PeopleFact.STREAM);
        floor.memory.append(List.of(new Draft(floor.memory.event(), PrintFloor.LI, MemoryStation.NOON, place, fact)));
    }

    private BadgeCode newBadge() {
        var id = new BadgeId(floor.memory.event().value());
        people(new PeopleFact.BadgeIssued(MEI, id));
        return floor.given.issue(id);
    }

    private JobId ordered(BadgeCode code) {
        var run = new LabelRun(ComposeSigns.badge(code, "Mei Lin", ""), 1);
        return ((OrderResult.Ordered) floor.orders().run(floor.order(LabelKind.BADGE, run), PrintFloor.LI)).job();
    }

    /// As the station sends, with the codes that `badges` has in hand.
    private SendJobs sending(BadgesInHand badges) {
        LabelBytes plain = (_, order, labels) ->
                Optional.of(Bytes.utf8(order.at(labels.first()).values().of(LabelField.CODE)));
        return new SendJobs(new SendJobs.Ports(floor.log(), floor, new OpenedBytes(badges, plain), wire, badges));
    }

    private Optional<Obstacle> sends(BadgesInHand badges) {
        return sending(badges).run(floor.printer, new SendJobs.Watch() {
            @Override
            public void changed() {}

            @Override
            public boolean goesOn() {
                return true;
            }
        });
    }

    private BadgesInHand afterANewStart() {
        return new BadgesInHand(floor.given, new LoadRoster(floor.memory));
    }

    private JobState state(JobId job) {
        return floor.find(job).orElseThrow().state();
    }

    private String everythingWritten() {
        var codec = new FactCodec();
        return floor.memory.log().stream()
                .flatMap(recorded -> recorded.fact().stream())
                .map(fact -> codec.encode(fact).payload().asUtf8())
                .reduce("", String::concat);
    }

    @Test
    void thePrinterGetsTheCodeAndTheLogOnlyTheIdOfTheBadge() {
        var code = newBadge();
        var job = ordered(code);

        assertThat(sends(floor.badges)).isEmpty();

        assertThat(wire.sent).containsExactly(code.payload());
        assertThat(state(job)).isEqualTo(new JobState.Done());
        assertThat(everythingWritten())
                .doesNotContainIgnoringCase(code.payload())
                .contains(floor.given.find(code).orElseThrow().toString());
    }

    @Test
    void aBadgeWaitsForItsPrinterAndIsForgottenOnceItIsPrinted() {
        var job = ordered(newBadge());
        var order = floor.find(job).orElseThrow().order();
        wire.isThere = false;
        sends(floor.badges);
        assertThat(state(job)).isEqualTo(new JobState.Waiting(Optional.of(Obstacle.REFUSED)));
        assertThat(floor.badges.opened(order)).isPresent();

        wire.isThere = true;
        sends(floor.badges);
        assertThat(state(job)).isEqualTo(new JobState.Done());
        assertThat(floor.badges.opened(order)).isEmpty();
    }

    @Test
    void afterANewStartABadgeThatWaitedIsDroppedWithTheReasonAndNothingLeaves() {
        var job = ordered(newBadge());
        var units = floor.orders().run(floor.order(LabelKind.LOCATION, PrintFloor.run("A-01", 1)), PrintFloor.LI);
        var again = afterANewStart();

        sending(again).recover();
        sends(again);

        assertThat(state(job)).isEqualTo(new JobState.Dropped(Optional.of(Withdrawal.CODE_FORGOTTEN)));
        assertThat(units).isInstanceOf(OrderResult.Ordered.class);
        assertThat(wire.sent).containsExactly("A-01");
    }

    @Test
    void aBadgeThatWasReplacedMeanwhileIsNotPrinted() {
        var old = ordered(newBadge());
        var code = newBadge();
        var now = ordered(code);

        sends(floor.badges);

        assertThat(state(old)).isEqualTo(new JobState.Dropped(Optional.of(Withdrawal.BADGE_REPLACED)));
        assertThat(state(now)).isEqualTo(new JobState.Done());
        assertThat(wire.sent).containsExactly(code.payload());
    }

    @Test
    void theBadgeOfALeaverIsNotPrinted() {
        var job = ordered(newBadge());
        people(new PeopleFact.UserDisabled(MEI));

        sends(floor.badges);

        assertThat(state(job)).isEqualTo(new JobState.Dropped(Optional.of(Withdrawal.BADGE_REPLACED)));
        assertThat(wire.sent).isEmpty();
    }

    @Test
    void aBadgeGoesOntoTheLoadedStockWithItsCode() {
        var code = newBadge();
        var job = ordered(code);
        var loaded = floor.loads("100x150");
        var order = floor.find(job).orElseThrow().order();

        var result =
                new PrintOnLoaded(floor.orders(), floor, LabelTemplates.STANDARD, floor.badges).run(job, PrintFloor.LI);

        assertThat(result).containsInstanceOf(OrderResult.Ordered.class);
        assertThat(state(job)).isEqualTo(new JobState.Dropped(Optional.empty()));
        assertThat(floor.badges.opened(order)).isPresent();
        sending(floor.badges).run(loaded, new SendJobs.Watch() {
            @Override
            public void changed() {}

            @Override
            public boolean goesOn() {
                return true;
            }
        });
        assertThat(wire.sent).containsExactly(code.payload());
        assertThat(everythingWritten()).doesNotContainIgnoringCase(code.payload());
    }

    @Test
    void theLogRefusesAnOrderThatHoldsTheCodeOfABadge() {
        var code = newBadge();
        var written = floor.find(ordered(code)).orElseThrow().order();
        int before = floor.facts().size();

        assertThatThrownBy(() -> floor.log().order(floor.badges.opened(written).orElseThrow(), PrintFloor.LI))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining(code.payload());
        assertThat(floor.facts()).hasSize(before);
    }

    @Test
    void aWaitingBadgeIsNotSavedAsPages() {
        var job = ordered(newBadge());

        assertThat(new SavePdf(floor, (_, _, _) -> Optional.of(Bytes.utf8("page")), wire)
                        .run(job, floor.printer, "/tmp"))
                .isEmpty();
        assertThat(wire.sent).isEmpty();
    }

    /// A printer that is there or not.
    private static final class Wire implements PrinterWays {
        private final List<String> sent = new ArrayList<>();
        private boolean isThere = true;

        @Override
        public Delivery send(Printer printer, Bytes content, Runnable leaving) {
            if (!isThere) {
                return new Delivery.NotSent(Obstacle.REFUSED);
            }
            leaving.run();
            sent.add(content.asUtf8());
            return new Delivery.Sent();
        }

        @Override
        public Optional<PrinterCondition> ask(Printer printer) {
            return Optional.empty();
        }

        @Override
        public List<String> queues() {
            return List.of();
        }
    }
}
