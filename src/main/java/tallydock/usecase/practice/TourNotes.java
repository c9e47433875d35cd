package tallydock.usecase.practice;

import tallydock.domain.practice.Tour;

/// Keeps how far the tour is while the program is closed.
public interface TourNotes {
    /// What was kept last, or the start.
    Tour kept();

    void keep(Tour tour);
}
