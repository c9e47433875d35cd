package tallydock.desk.kit.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import tallydock.desk.gallery.FxRoom;
import tallydock.desk.kit.photo.PictureIntake;
import tallydock.desk.rooms.PhotoBench;
import tallydock.domain.digest.Bytes;
import tallydock.domain.digest.Sha256;
import tallydock.domain.picture.PictureSize;
import tallydock.usecase.MemoryStation;
import tallydock.usecase.Plans;
import tallydock.usecase.image.FoundCode;
import tallydock.usecase.image.ImageScans;
import tallydock.usecase.image.PictureCodes.Search;
import tallydock.usecase.photo.NewPicture;

/// Pictures whose search takes its time.
class CodesModelTest {
    private final Deque<Runnable> jobs = new ArrayDeque<>();
    private final PhotoBench photos = new PhotoBench(new MemoryStation(Plans.of("1: MUG*2")), jobs::add);
    private final Use use = new Use();
    private final CodesModel model = FxRoom.on(() -> new CodesModel(photos.tools(), use));

    @Test
    void picturesAreLookedAtOneAfterTheOther() {
        holdsACode();
        FxRoom.run(() -> model.bring(PictureIntake.ofFiles(List.of("a.jpg", "b.jpg"))));
        assertThat(model.state().get()).isInstanceOf(CodesState.Searching.class);
        work();
        FxRoom.run(() -> model.take(0));
        assertThat(model.state().get()).isInstanceOf(CodesState.Searching.class);
        work();
        FxRoom.run(() -> model.take(0));

        assertThat(use.counted).containsExactly("X001ABC123", "X001ABC123");
        assertThat(use.kept).containsExactly("a.jpg after count", "b.jpg after count");
        assertThat(model.state().get()).isInstanceOf(CodesState.Idle.class);
    }

    @Test
    void whatIsBeingSearchedWhenTheRoomIsLeftIsKeptAsAPhotoAndAskedNoMore() {
        holdsACode();
        FxRoom.run(() -> model.bring(PictureIntake.ofFiles(List.of("a.jpg", "b.jpg"))));

        FxRoom.run(model::leave);
        work();

        assertThat(use.kept).containsExactly("a.jpg", "b.jpg");
        assertThat(model.state().get()).isInstanceOf(CodesState.Idle.class);
    }

    @Test
    void aSearchThatIsStoppedGoesOnWithWhatItHas() {
        photos.searches = _ -> new Search.Done(Sha256.ZERO, Bytes.EMPTY, new PictureSize(1, 1), List.of());
        FxRoom.run(() -> model.bring(PictureIntake.ofFiles(List.of("a.jpg"))));

        FxRoom.run(model::close);
        work();

        assertThat(use.kept).containsExactly("a.jpg");
    }

    private void holdsACode() {
        photos.searches = _ -> new Search.Done(
                Sha256.ZERO,
                Bytes.EMPTY,
                new PictureSize(1, 1),
                List.of(new FoundCode(Bytes.utf8("]C0X001ABC123"), List.of())));
    }

    private void work() {
        while (!jobs.isEmpty()) {
            jobs.remove().run();
            FxRoom.run(() -> {});
        }
    }

    private static final class Use implements PictureUse {
        private final List<String> counted = new ArrayList<>();
        private final List<String> kept = new ArrayList<>();

        @Override
        public void count(ImageScans scans, int place) {
            counted.add(scans.codes().get(place).text().code());
        }

        @Override
        public boolean hasSubject() {
            return true;
        }

        @Override
        public void keep(NewPicture picture) {
            kept.add(picture.name());
        }

        @Override
        public void keepAfterCount(NewPicture picture) {
            kept.add(picture.name() + " after count");
        }

        @Override
        public void failed(RuntimeException failure) {
            throw failure;
        }
    }
}
