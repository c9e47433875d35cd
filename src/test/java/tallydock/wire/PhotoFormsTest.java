package tallydock.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tallydock.domain.digest.Bytes;
import tallydock.domain.digest.Sha256;
import tallydock.domain.fact.EventId;
import tallydock.domain.fact.Fact;
import tallydock.domain.fact.PhotoFact;
import tallydock.domain.fact.SettingsFact;
import tallydock.domain.fact.StationFact;
import tallydock.domain.fact.TypeName;
import tallydock.domain.picture.PictureSize;
import tallydock.domain.picture.PictureSource;
import tallydock.domain.picture.StoredPicture;
import tallydock.domain.product.Sku;
import tallydock.domain.shipment.CartonNo;

class PhotoFormsTest {
    private final FactCodec codec = new FactCodec();

    static Stream<Fact> everyWordAboutPhotos() {
        var taken = LocalDateTime.of(2026, 11, 21, 9, 56, 3);
        var stored = new StoredPicture(
                Sha256.of(new byte[] {1}),
                Sha256.of(new byte[] {2}),
                new PictureSize(2560, 1920),
                412_345,
                new StoredPicture.Origin(PictureSource.FOLDER, "IMG_破损.jpg", Optional.of(taken)));
        var pasted = new StoredPicture(
                Sha256.of(new byte[] {1}),
                Sha256.of(new byte[] {2}),
                new PictureSize(1, 1),
                1,
                new StoredPicture.Origin(PictureSource.PASTE, "", Optional.empty()));
        var id = new EventId(new UUID(1, 2));
        var carton = Optional.of(new CartonNo("7"));
        var item = new PhotoFact.About.Item(new Sku("杯-1"));
        var code = new PhotoFact.About.Code("]C1 69");
        return Stream.of(
                new PhotoFact.PhotoAttached(new PhotoFact.Subject(carton, item, Optional.of(id)), stored),
                new PhotoFact.PhotoAttached(new PhotoFact.Subject(Optional.empty(), code, Optional.empty()), pasted),
                new PhotoFact.PhotoAttached(
                        new PhotoFact.Subject(carton, new PhotoFact.About.Whole(), Optional.empty()), pasted),
                new PhotoFact.PhotoWithdrawn(id),
                new PhotoFact.PictureErased(Sha256.ZERO),
                new SettingsFact.PhotoRoomChosen(2L << 30),
                new StationFact.PhotoFolderChosen(Optional.of("C:\\照片")),
                new StationFact.PhotoFolderChosen(Optional.empty()));
    }

    @ParameterizedTest
    @MethodSource("everyWordAboutPhotos")
    void aFactComesBackAsItWentIn(Fact fact) {
        var encoded = codec.encode(fact);

        assertThat(codec.decode(encoded.type(), encoded.payload())).contains(fact);
    }

    @Test
    void aSourceOrHashNobodyHereKnowsIsParked() {
        var payload = """
                {"subject":{"carton":"7"},"picture":{"stored":"%1$s","original":"%1$s","width":1,"height":1,"bytes":1,
                "origin":{"source":"%2$s","name":""}}}
                """;
        var type = new TypeName("photo.attached", 1);

        assertThat(codec.decode(type, Bytes.utf8(payload.formatted("0".repeat(64), "FILE"))))
                .isPresent();
        assertThat(codec.decode(type, Bytes.utf8(payload.formatted("0".repeat(64), "DRONE"))))
                .isEmpty();
        assertThat(codec.decode(type, Bytes.utf8(payload.formatted("../../etc/passwd", "FILE"))))
                .isEmpty();
    }
}
