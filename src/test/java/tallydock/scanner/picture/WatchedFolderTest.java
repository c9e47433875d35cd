package tallydock.scanner.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tallydock.usecase.SourceFile;
import tallydock.usecase.photo.PictureFolders.Look;

class WatchedFolderTest {
    private static final byte[] PICTURE = SamplePictures.jpeg(64, 48);
    private long clock = 1_000_000;

    private void put(Path file, byte[] content) throws IOException {
        Files.write(file, content);
        clock += 2000;
        Files.setLastModifiedTime(file, FileTime.fromMillis(clock));
    }

    private static List<String> seen(WatchedFolder folder) {
        return ((Look.New) folder.look())
                .pictures().stream().map(SourceFile::name).toList();
    }

    @Test
    void aPictureThatAppearsIsToldOnceWhenItIsComplete(@TempDir Path place) throws IOException {
        put(place.resolve("old.jpg"), PICTURE);
        var folder = new WatchedFolder(place.toString());
        assertThat(seen(folder)).isEmpty();

        put(place.resolve("b.jpg"), Arrays.copyOf(PICTURE, 200));
        put(place.resolve("a.jpg"), PICTURE);
        assertThat(seen(folder)).as("both may still grow").isEmpty();
        put(place.resolve("b.jpg"), Arrays.copyOf(PICTURE, 300));
        assertThat(seen(folder)).containsExactly("a.jpg");
        assertThat(seen(folder)).as("b.jpg stands still but has no end").isEmpty();
        put(place.resolve("b.jpg"), PICTURE);
        seen(folder);
        put(place.resolve("c.png"), SamplePictures.png(8, 8));

        assertThat(seen(folder)).containsExactly("b.jpg");
        assertThat(seen(folder)).containsExactly("c.png");
        assertThat(seen(folder)).isEmpty();
    }

    @Test
    void severalAtOnceComeInTheOrderInWhichTheyWereTaken(@TempDir Path place) throws IOException {
        var folder = new WatchedFolder(place.toString());
        seen(folder);
        put(place.resolve("z.jpg"), PICTURE);
        put(place.resolve("a.jpg"), PICTURE);
        seen(folder);

        assertThat(seen(folder)).containsExactly("z.jpg", "a.jpg");
    }

    @Test
    void whatIsNoPictureIsNotTold(@TempDir Path place) throws IOException {
        var folder = new WatchedFolder(place.toString());
        seen(folder);
        put(place.resolve("list.jpg"), "carton,sku".getBytes(StandardCharsets.UTF_8));
        put(place.resolve("empty.jpg"), new byte[0]);
        put(place.resolve(".hidden.jpg"), PICTURE);
        Files.createDirectory(place.resolve("folder.jpg"));
        Files.createSymbolicLink(place.resolve("link.jpg"), place.resolve("list.jpg"));
        seen(folder);

        assertThat(seen(folder)).isEmpty();
    }

    @Test
    void aFolderThatIsGoneIsSaidSoAndTakenUpAgainWhenItIsBack(@TempDir Path place) throws IOException {
        var inside = place.resolve("camera");
        var folder = new WatchedFolder(inside.toString());
        assertThat(folder.look()).isInstanceOf(Look.Gone.class);

        Files.createDirectory(inside);
        assertThat(seen(folder)).isEmpty();
        put(inside.resolve("a.jpg"), PICTURE);
        seen(folder);
        assertThat(seen(folder)).containsExactly("a.jpg");
        Files.delete(inside.resolve("a.jpg"));
        Files.delete(inside);
        assertThat(folder.look()).isInstanceOf(Look.Gone.class);
    }
}
