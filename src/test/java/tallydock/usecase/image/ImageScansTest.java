package tallydock.usecase.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tallydock.domain.barcode.Command;
import tallydock.domain.barcode.ScanSource;
import tallydock.domain.digest.Bytes;
import tallydock.domain.digest.Sha256;
import tallydock.domain.picture.PictureSize;

class ImageScansTest {
    private static final Instant NOW = Instant.parse("2026-05-04T08:00:00Z");
    private static final Sha256 HASH = Sha256.of(new byte[] {1});

    @Test
    void aCodeBecomesAScanThatNamesItsPicture() {
        var scans = of("]C0X001ABC123", "]C0X001ABC123");

        assertThat(scans.scan(0, NOW).source()).isEqualTo(ScanSource.IMAGE);
        assertThat(scans.scan(0, NOW).bytes().asUtf8()).isEqualTo("]C0X001ABC123");
        assertThat(scans.scan(0, NOW).device()).isEqualTo("picture " + HASH + " 1");
        assertThat(scans.scan(1, NOW).device())
                .as("a second label is no repeat")
                .isEqualTo("picture " + HASH + " 2");
    }

    @Test
    void badgesAndCommandsAreNotOffered() {
        var scans = of("]Q1QZU7K3M9QZ1", "]C0X001ABC123", "]d1" + Command.CLOSE.payload());

        assertThat(scans.codes()).extracting(code -> code.text().code()).containsExactly("X001ABC123");
    }

    private static ImageScans of(String... codes) {
        return ImageScans.of(new PictureCodes.Search.Done(
                HASH,
                Bytes.EMPTY,
                new PictureSize(10, 10),
                Stream.of(codes)
                        .map(code -> new FoundCode(Bytes.utf8(code), List.of()))
                        .toList()));
    }
}
