package tallydock.store;

import java.util.Optional;
import tallydock.store.health.Doctor;
import tallydock.store.health.StoreHealth;
import tallydock.store.photo.PhotoUpkeep;
import tallydock.store.projection.Progress;
import tallydock.store.rebuild.Comparison;
import tallydock.store.rebuild.Unparking;

/// What is done to a store as a whole: its tables are brought up to date, made anew and compared, and all of it is
/// examined.
record Upkeep(OpenedStore opened, PhotoUpkeep photos, String programVersion) {
    boolean isReadable() {
        return opened.readers().read(opened.projections()::areUsable);
    }

    void catchUp(Progress progress) {
        new Unparking(opened.facts(), opened.projections(), opened.writer()).run();
        var outdated = opened.readers().read(opened.projections()::outdated);
        if (!outdated.isEmpty()) {
            opened.rebuild().replace(outdated, progress);
        }
        photos.finishErasing();
    }

    Comparison compare(Progress progress) {
        return opened.rebuild().compare(opened.projections(), progress);
    }

    StoreHealth examine(boolean rebuild) {
        var comparison = rebuild ? Optional.of(compare(Progress.SILENT)) : Optional.<Comparison>empty();
        var doctor =
                new Doctor(opened.folder(), opened.readers(), opened.facts(), opened.projections(), opened.guard());
        return doctor.examine(programVersion, opened.backups(), photos::check, comparison);
    }
}
