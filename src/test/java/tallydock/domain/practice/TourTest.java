package tallydock.domain.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TourTest {
    @Test
    void theTourBeginsWithThePackingList() {
        assertThat(Tour.START.current()).contains(TourStep.IMPORT);
    }

    @Test
    void aStepThatHappenedEarlyIsNotAskedForAgain() {
        var tour = Tour.START.after(Set.of(TourStep.OPEN));

        assertThat(tour.current()).contains(TourStep.IMPORT);
        assertThat(tour.after(Set.of(TourStep.IMPORT)).current()).contains(TourStep.COUNT);
    }

    @Test
    void whatWasDoneStaysDoneWhenItIsTakenBack() {
        var tour = Tour.START.after(Set.of(TourStep.IMPORT, TourStep.OPEN)).after(Set.of(TourStep.IMPORT));

        assertThat(tour.done()).containsExactlyInAnyOrder(TourStep.IMPORT, TourStep.OPEN);
    }

    @Test
    void skippingGoesPastTheStepOfTheMomentAlone() {
        var tour = Tour.START.skip().skip();

        assertThat(tour.skipped()).containsExactly(TourStep.IMPORT, TourStep.OPEN);
        assertThat(tour.current()).contains(TourStep.COUNT);
    }

    @Test
    void aSkippedStepThatIsDoneAfterAllCountsAsDone() {
        var tour = Tour.START.skip().after(Set.of(TourStep.IMPORT));

        assertThat(tour.skipped()).isEmpty();
        assertThat(tour.done()).containsExactly(TourStep.IMPORT);
    }

    @Test
    void atTheEndThereIsNothingToSkip() {
        var end = Tour.START.after(EnumSet.allOf(TourStep.class));

        assertThat(end.current()).isEmpty();
        assertThat(end.skip()).isEqualTo(end);
    }
}
