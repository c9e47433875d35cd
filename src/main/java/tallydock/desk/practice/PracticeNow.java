package tallydock.desk.practice;

import java.util.Optional;
import tallydock.desk.kit.text.Say;
import tallydock.domain.practice.DemoLook;
import tallydock.domain.practice.Tour;

/// What the practice room shows. `isBusy` while something is imported or saved; `notice` is what came of it.
record PracticeNow(Tour tour, Optional<DemoLook> demo, boolean isOffline, boolean isBusy, Say notice) {
    static final PracticeNow START = new PracticeNow(Tour.START, Optional.empty(), false, false, Say.nothing());

    PracticeNow with(Tour next) {
        return new PracticeNow(next, demo, isOffline, isBusy, notice);
    }

    PracticeNow with(Optional<DemoLook> next) {
        return new PracticeNow(tour, next, isOffline, isBusy, notice);
    }

    PracticeNow offline(boolean next) {
        return new PracticeNow(tour, demo, next, isBusy, notice);
    }

    PracticeNow busy() {
        return new PracticeNow(tour, demo, isOffline, true, Say.nothing());
    }

    PracticeNow idle(Say next) {
        return new PracticeNow(tour, demo, isOffline, false, next);
    }
}
