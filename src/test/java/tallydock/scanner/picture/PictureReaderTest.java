package tallydock.scanner.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tallydock.domain.digest.Sha256;
import tallydock.domain.picture.PictureRefusal;
import tallydock.domain.picture.PictureSize;
import tallydock.domain.picture.PictureSource;
import tallydock.testing.Seeded;
import tallydock.usecase.SourceFile;
import tallydock.usecase.photo.NewPicture;
import tallydock.usecase.photo.Pictures.Prepared;
import tallydock.usecase.photo.Pictures.Reading;
import tallydock.usecase.photo.Pixels;

class PictureReaderTest {
    private final PictureReader reader = new PictureReader();

    private static Reading read(PictureReader reader, Path file) {
        return reader.read(new NewPicture.OfFile(new SourceFile(file.toString()), PictureSource.FILE));
    }

    private Reading read(Path folder, byte[] content) throws IOException {
        return read(reader, Files.write(folder.resolve("picture.jpg"), content));
    }

    private Prepared ready(Path folder, byte[] content) throws IOException {
        return ((Reading.Ready) read(folder, content)).picture();
    }

    private PictureRefusal refused(Path folder, byte[] content) throws IOException {
        return ((Reading.Refused) read(folder, content)).why();
    }

    private static BufferedImage image(Prepared picture) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(picture.bytes().toArray()));
    }

    private static boolean isRed(BufferedImage image, int x, int y) {
        var colour = new Color(image.getRGB(x, y));
        return colour.getRed() > 150 && colour.getBlue() < 100;
    }

    @Test
    void aTelephonesPictureIsMadeSmallerAndItsOriginalIsNamedByItsHash(@TempDir Path folder) throws IOException {
        var file = SamplePictures.jpeg(4032, 3024);

        var picture = ready(folder, file);

        assertThat(picture.size()).isEqualTo(new PictureSize(2560, 1920));
        assertThat(picture.original()).isEqualTo(Sha256.of(file));
        assertThat(image(picture).getWidth()).isEqualTo(2560);
        assertThat(isRed(image(picture), 600, 400)).isTrue();
        assertThat(isRed(image(picture), 2000, 1500)).isFalse();
    }

    @Test
    void aSmallPictureKeepsItsSize(@TempDir Path folder) throws IOException {
        assertThat(ready(folder, SamplePictures.png(640, 480)).size()).isEqualTo(new PictureSize(640, 480));
        assertThat(ready(folder, SamplePictures.jpeg(1, 1)).size()).isEqualTo(new PictureSize(1, 1));
    }

    /// Where the red corner, which the camera saw at the top left, is seen by a person.
    @ParameterizedTest
    @CsvSource({
        "1, 80, 60, 20, 15",
        "2, 80, 60, 60, 15",
        "3, 80, 60, 60, 45",
        "4, 80, 60, 20, 45",
        "5, 60, 80, 15, 20",
        "6, 60, 80, 45, 20",
        "7, 60, 80, 45, 60",
        "8, 60, 80, 15, 60"
    })
    void aPictureStandsAsTheCameraWasHeld(int held, int width, int height, int redX, int redY, @TempDir Path folder)
            throws IOException {
        var picture = ready(folder, SamplePictures.held(SamplePictures.jpeg(80, 60), held));
        var image = image(picture);

        assertThat(picture.size()).isEqualTo(new PictureSize(width, height));
        assertThat(isRed(image, redX, redY)).isTrue();
        assertThat(isRed(image, width - 1 - redX, height - 1 - redY)).isFalse();
    }

    @Test
    void thePlaceAndAllOtherRemarksAreLeftBehindAndTheTimeIsRead(@TempDir Path folder) throws IOException {
        var file = SamplePictures.held(SamplePictures.jpeg(80, 60), 1);

        var picture = ready(folder, file);

        assertThat(new String(file, ISO_8859_1)).contains("GPS-SECRET", "Exif");
        assertThat(new String(picture.bytes().toArray(), ISO_8859_1)).doesNotContain("GPS-SECRET", "Exif");
        assertThat(picture.taken()).contains(LocalDateTime.of(2026, 11, 21, 9, 56, 3));
    }

    @Test
    void whatIsTransparentIsWhite(@TempDir Path folder) throws IOException {
        var clear = new BufferedImage(8, 8, BufferedImage.TYPE_INT_ARGB);

        var picture = ready(folder, SamplePictures.written(clear, "png"));

        assertThat(new Color(image(picture).getRGB(4, 4))).isEqualTo(Color.WHITE);
    }

    @Test
    void pastedPixelsAreKeptAsAFileIs() throws IOException {
        var pixels = new Pixels() {
            @Override
            public PictureSize size() {
                return new PictureSize(4, 3);
            }

            @Override
            public int[] row(int y) {
                return new int[] {0xFFFF0000, 0xFFFF0000, 0xFFFF0000, 0xFFFF0000};
            }
        };

        var pasted = (Reading.Ready) reader.read(new NewPicture.Pasted(pixels));

        assertThat(pasted.picture().size()).isEqualTo(new PictureSize(4, 3));
        assertThat(isRed(image(pasted.picture()), 2, 1)).isTrue();
        assertThat(pasted.picture().taken()).isEmpty();
    }

    @Test
    void everyFileThatIsNoPictureIsRefusedInItsOwnWords(@TempDir Path folder) throws IOException {
        assertThat(refused(folder, new byte[0])).isEqualTo(PictureRefusal.EMPTY);
        assertThat(refused(folder, "carton,sku\n1,MUG\n".getBytes(UTF_8))).isEqualTo(PictureRefusal.NOT_A_PICTURE);
        assertThat(refused(folder, "\0\0\0\u0018ftypheic\0\0\0\0".getBytes(ISO_8859_1)))
                .isEqualTo(PictureRefusal.HEIC);
        assertThat(refused(folder, "GIF89a".getBytes(ISO_8859_1))).isEqualTo(PictureRefusal.OTHER_FORMAT);
        assertThat(refused(folder, new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}))
                .isEqualTo(PictureRefusal.DAMAGED);
        assertThat(((Reading.Refused) read(reader, folder.resolve("gone.jpg"))).why())
                .isEqualTo(PictureRefusal.CANNOT_BE_READ);
        assertThat(((Reading.Refused) read(reader, folder)).why()).isEqualTo(PictureRefusal.CANNOT_BE_READ);
        assertThat(((Reading.Refused) read(reader, Path.of("a\u0001b"))).why())
                .isEqualTo(PictureRefusal.CANNOT_BE_READ);
    }

    @Test
    void aPictureThatEndsEarlyIsDamagedWhereverItEnds(@TempDir Path folder) throws IOException {
        for (var whole : new byte[][] {
            SamplePictures.jpeg(80, 60), SamplePictures.held(SamplePictures.jpeg(80, 60), 6), SamplePictures.png(80, 60)
        }) {
            for (var end = 3; end < whole.length - 1; end += 7) {
                assertThat(read(folder, Arrays.copyOf(whole, end)))
                        .as("%s of %s", end, whole.length)
                        .isInstanceOf(Reading.Refused.class);
            }
        }
    }

    @Test
    void aDamagedPictureIsReadOrRefusedAndNothingElse(@TempDir Path folder) {
        Seeded.<byte[]>check(
                200,
                random -> {
                    var whole = random.nextBoolean()
                            ? SamplePictures.held(SamplePictures.jpeg(48, 32), 1 + random.nextInt(8))
                            : SamplePictures.png(48, 32);
                    for (var i = 0; i < 1 + random.nextInt(20); i++) {
                        whole[3 + random.nextInt(whole.length - 3)] = (byte) random.nextInt(256);
                    }
                    return List.of(whole);
                },
                files -> files.forEach(file -> {
                    try {
                        assertThat(read(folder, file)).isNotNull();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }));
    }

    @Test
    void whatClaimsTooMuchIsRefusedBeforeItIsRead(@TempDir Path folder) throws IOException {
        assertThat(refused(folder, SamplePictures.grey(50_000, 50_000, 3))).isEqualTo(PictureRefusal.TOO_MANY_PIXELS);
        assertThat(refused(folder, SamplePictures.grey(100_000_000, 1, 0))).isEqualTo(PictureRefusal.TOO_MANY_PIXELS);
        assertThat(refused(folder, SamplePictures.grey(-1, -1, 1))).isEqualTo(PictureRefusal.TOO_MANY_PIXELS);
        assertThat(refused(folder, SamplePictures.grey(0, 0, 1))).isEqualTo(PictureRefusal.DAMAGED);
        var small = new PictureReader(new PictureLimits(100, 1000, 1000, 1000, 1000, 100));
        assertThat(((Reading.Refused) read(small, folder.resolve("picture.jpg"))).why())
                .isNotEqualTo(PictureRefusal.FILE_TOO_LARGE);
        Files.write(folder.resolve("picture.jpg"), new byte[101]);
        assertThat(((Reading.Refused) read(small, folder.resolve("picture.jpg"))).why())
                .isEqualTo(PictureRefusal.FILE_TOO_LARGE);
    }

    /// Whole, the picture would take 100 MB of grey or 400 of colours.
    @Test
    void theLargestPictureIsReadInASmallProcess(@TempDir Path folder) throws IOException, InterruptedException {
        var file = Files.write(folder.resolve("large.png"), SamplePictures.grey(10_000, 10_000, 10_000));
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx96m",
                        "-XX:+UseSerialGC",
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        PictureProcessMain.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), UTF_8).strip();

        assertThat(process.waitFor()).isZero();
        assertThat(said).endsWith("2560 x 2560");
    }
}
