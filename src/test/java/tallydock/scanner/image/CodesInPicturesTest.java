package tallydock.scanner.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tallydock.domain.digest.Sha256;
import tallydock.domain.picture.PictureRefusal;
import tallydock.domain.picture.PictureSource;
import tallydock.testing.Seeded;
import tallydock.usecase.SourceFile;
import tallydock.usecase.image.FoundCode;
import tallydock.usecase.image.PictureCodes.Search;
import tallydock.usecase.photo.NewPicture;

/// The pictures hold symbols of zint and bwip-js, turned, blurred and noisy; `truth.tsv` says what was put in.
class CodesInPicturesTest {
    private static final Path PICTURES = Path.of("src/test/resources/pictures");
    private static final int MOST_LOOKS = 3;

    private final CodesInPictures reader = new CodesInPictures();

    @Test
    void everySampleSaysWhatItsEncoderPutInAndNothingElse() {
        var truth = truth();
        truth.forEach((file, codes) ->
                assertThat(texts(search(PICTURES.resolve(file)))).as(file).isEqualTo(codes));
        assertThat(truth).hasSize(13);
    }

    @Test
    void codesComeAsAScannerWouldSendThem() {
        assertThat(search(PICTURES.resolve("scene03.jpg")).codes())
                .extracting(code -> code.bytes().asUtf8())
                .contains("]C100396488098930873748", "]d2010287084015501110KTWQ\u001d219M1P44", "]d1FBAT3DZV");
        assertThat(search(PICTURES.resolve("scene01.jpg")).codes())
                .extracting(code -> code.bytes().asUtf8())
                .containsExactly("]E06188018360126");
    }

    @Test
    void aCodeIsReadHoweverTheCameraIsTurned(@TempDir Path folder) throws IOException {
        var straight = ImageIO.read(PICTURES.resolve("scene04.jpg").toFile());
        for (var degrees = 0; degrees < 360; degrees += 45) {
            var file = folder.resolve(degrees + ".png");
            ImageIO.write(turned(straight, degrees), "png", file.toFile());
            assertThat(texts(search(file))).as("%d degrees", degrees).containsExactly("00318163673813394280");
        }
    }

    @Test
    void theSameCodeOnTwoLabelsIsFoundTwice(@TempDir Path folder) throws IOException {
        var label = ImageIO.read(PICTURES.resolve("scene09.jpg").toFile());
        var two = new BufferedImage(label.getWidth(), 2 * label.getHeight(), BufferedImage.TYPE_INT_RGB);
        var pen = two.createGraphics();
        pen.drawImage(label, 0, 0, null);
        pen.drawImage(label, 0, label.getHeight(), null);
        pen.dispose();
        ImageIO.write(two, "png", folder.resolve("two.png").toFile());

        assertThat(search(folder.resolve("two.png")).codes())
                .extracting(code -> code.text().code())
                .containsExactly("X00VLFX086RU", "X00VLFX086RU");
    }

    @Test
    void noiseAndBarsThatAreNoneSayNothing(@TempDir Path folder) throws IOException {
        var random = Seeded.random(3);
        var file = folder.resolve("noise.png");
        for (var i = 0; i < 12; i++) {
            var noise = new BufferedImage(300, 200, BufferedImage.TYPE_BYTE_GRAY);
            var column = 0;
            for (var x = 0; x < 300; x++) {
                column = random.nextInt(3) == 0 ? random.nextInt(256) : column;
                for (var y = 0; y < 200; y++) {
                    noise.getRaster().setSample(x, y, 0, i % 2 == 0 ? column : random.nextInt(256));
                }
            }
            ImageIO.write(noise, "png", file.toFile());
            assertThat(search(file).codes()).isEmpty();
        }
    }

    @Test
    void theHashIsThatOfTheFileAndTheCornersLieInThePicture() throws IOException {
        var file = PICTURES.resolve("scene07.jpg");
        var done = search(file);

        assertThat(done.original()).isEqualTo(Sha256.of(Files.readAllBytes(file)));
        assertThat(done.codes())
                .hasSize(3)
                .allSatisfy(code -> assertThat(code.corners()).hasSize(4).allSatisfy(corner -> {
                    assertThat(corner.x()).isBetween(0.0, (double) done.size().width());
                    assertThat(corner.y()).isBetween(0.0, (double) done.size().height());
                }));
    }

    @Test
    void aSearchThatIsCancelledEndsWithWhatItHas() {
        var asked = new AtomicInteger();
        var done = reader.search(picture(PICTURES.resolve("scene11.jpg")), () -> asked.incrementAndGet() > 1);

        assertThat(done)
                .isInstanceOfSatisfying(
                        Search.Done.class, some -> assertThat(some.codes()).hasSizeLessThan(3));
        assertThat(asked.get()).isLessThanOrEqualTo(MOST_LOOKS);
    }

    @Test
    void whatIsNoPictureIsRefusedAsAPhotoIs(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("list.jpg"), "carton;sku;units");

        assertThat(reader.search(picture(file), () -> false))
                .isEqualTo(new Search.Refused(PictureRefusal.NOT_A_PICTURE));
    }

    private Search.Done search(Path file) {
        return (Search.Done) reader.search(picture(file), () -> false);
    }

    private static NewPicture picture(Path file) {
        return new NewPicture.OfFile(new SourceFile(file.toString()), PictureSource.FILE);
    }

    private static Set<String> texts(Search.Done done) {
        var texts = new TreeSet<String>();
        done.codes().stream().map(FoundCode::text).map(text -> text.content()).forEach(texts::add);
        return texts;
    }

    private static BufferedImage turned(BufferedImage straight, int degrees) {
        int side = straight.getWidth() + straight.getHeight();
        var turned = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        var pen = turned.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.rotate(Math.toRadians(degrees), side / 2.0, side / 2.0);
        pen.drawImage(straight, (side - straight.getWidth()) / 2, (side - straight.getHeight()) / 2, null);
        pen.dispose();
        return turned;
    }

    private static Map<String, Set<String>> truth() {
        var truth = new TreeMap<String, Set<String>>();
        for (String line : lines()) {
            var fields = line.split("\t", -1);
            truth.computeIfAbsent(fields[0], _ -> new TreeSet<>()).add(fields[2].replace("<GS>", "\u001d"));
        }
        return truth;
    }

    private static List<String> lines() {
        try {
            return new ArrayList<>(Files.readAllLines(PICTURES.resolve("truth.tsv")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
