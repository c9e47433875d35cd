package tallydock.domain.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import tallydock.domain.digest.Bytes;
import tallydock.domain.digest.Sha256;
import tallydock.domain.fact.Actor;
import tallydock.domain.fact.AnswerFact.PhotoAsked;
import tallydock.domain.fact.AnswerFact.PhotoReason;
import tallydock.domain.fact.Entry;
import tallydock.domain.fact.EventId;
import tallydock.domain.fact.Fact;
import tallydock.domain.fact.FactHeader;
import tallydock.domain.fact.FactKey;
import tallydock.domain.fact.FactPlace;
import tallydock.domain.fact.Hlc;
import tallydock.domain.fact.PhotoFact.About;
import tallydock.domain.fact.PhotoFact.PhotoAttached;
import tallydock.domain.fact.PhotoFact.PhotoWithdrawn;
import tallydock.domain.fact.PhotoFact.PictureErased;
import tallydock.domain.fact.PhotoFact.Subject;
import tallydock.domain.fact.Recorded;
import tallydock.domain.fact.StreamId;
import tallydock.domain.fact.StreamKind;
import tallydock.domain.fact.TypeName;
import tallydock.domain.picture.PictureSize;
import tallydock.domain.picture.PictureSource;
import tallydock.domain.picture.StoredPicture;
import tallydock.domain.product.Sku;
import tallydock.domain.shipment.CartonNo;
import tallydock.domain.site.SiteId;
import tallydock.domain.site.StationId;
import tallydock.testing.Seeded;

class PhotoBookTest {
    private static final int TRIES = 300;
    private static final Optional<CartonNo> FOUR = Optional.of(new CartonNo("4"));
    private static final Optional<CartonNo> FIVE = Optional.of(new CartonNo("5"));
    private static final About LAMP = new About.Item(new Sku("LAMP"));
    private static final About MUG = new About.Item(new Sku("MUG"));
    private static final About WHOLE = new About.Whole();

    private static EventId id(long number) {
        return new EventId(new UUID(7, number));
    }

    private static Recorded at(long number, Fact fact) {
        var header = new FactHeader(
                new FactKey(SiteId.DEFAULT, new StationId(new UUID(0, number % 3)), 1, number),
                id(number),
                new Hlc(number << 16),
                Instant.ofEpochMilli(number),
                new Actor("wang"),
                FactPlace.in(new StreamId(StreamKind.SHIPMENT, "s")),
                new TypeName("test", 1));
        return new Recorded(Entry.link(header, Bytes.EMPTY, Sha256.ZERO), Optional.of(fact));
    }

    private static PhotoAttached photo(Optional<CartonNo> carton, About about, Optional<EventId> scan) {
        return new PhotoAttached(new Subject(carton, about, scan), picture(1));
    }

    private static StoredPicture picture(int which) {
        var origin = new StoredPicture.Origin(PictureSource.FILE, "a.jpg", Optional.empty());
        return new StoredPicture(hash(which), hash(which + 100), new PictureSize(4, 3), 9, origin);
    }

    private static Sha256 hash(int which) {
        return Sha256.of(new byte[] {(byte) which});
    }

    private static PhotoAsked asked(long scan) {
        return new PhotoAsked(id(scan), PhotoReason.DAMAGED);
    }

    @Test
    void aPhotoOfACartonProvesAllThatIsInItAndOneOfAnItemThatItemAlone() {
        var book = PhotoBook.of(List.of(
                at(1, photo(FOUR, WHOLE, Optional.empty())),
                at(2, photo(FOUR, LAMP, Optional.empty())),
                at(3, photo(FIVE, LAMP, Optional.empty()))));

        assertThat(book.of(FOUR, MUG, Set.of())).extracting(Photo::id).containsExactly(id(1));
        assertThat(book.of(FOUR, LAMP, Set.of())).extracting(Photo::id).containsExactly(id(1), id(2));
        assertThat(book.of(FOUR, WHOLE, Set.of())).extracting(Photo::id).containsExactly(id(1), id(2));
        assertThat(book.of(Optional.empty(), LAMP, Set.of())).isEmpty();
    }

    @Test
    void aPhotoOfAScanStaysWithItWhateverTheCodeIsCalledLater() {
        var code = new About.Code("6923450118726");
        var book = PhotoBook.of(List.of(at(8, photo(FOUR, code, Optional.of(id(3))))));

        assertThat(book.of(FOUR, LAMP, Set.of(id(3)))).hasSize(1);
        assertThat(book.of(FOUR, LAMP, Set.of(id(4)))).isEmpty();
    }

    @Test
    void eachScanWantsItsPhotoUntilOneOfAllOfThemIsThere() {
        var asks = List.of(at(11, asked(1)), at(12, asked(2)), at(13, asked(2)));
        var one = new ArrayList<>(asks);
        one.add(at(14, photo(FOUR, LAMP, Optional.of(id(1)))));
        var all = new ArrayList<>(asks);
        all.add(at(14, photo(FOUR, LAMP, Optional.empty())));
        var scans = Set.of(id(1), id(2), id(9));

        assertThat(PhotoBook.of(asks).due(FOUR, LAMP, scans)).containsExactlyInAnyOrder(id(1), id(2));
        assertThat(PhotoBook.of(one).due(FOUR, LAMP, scans)).containsExactly(id(2));
        assertThat(PhotoBook.of(all).due(FOUR, LAMP, scans)).isEmpty();
        assertThat(PhotoBook.of(all).due(FIVE, LAMP, scans)).hasSize(2);
    }

    @Test
    void aPhotoThatIsWithdrawnIsOwedAgain() {
        var book = PhotoBook.of(List.of(
                at(5, asked(1)), at(7, new PhotoWithdrawn(id(6))), at(6, photo(FOUR, LAMP, Optional.of(id(1))))));

        assertThat(book.photos()).isEmpty();
        assertThat(book.due(FOUR, LAMP, Set.of(id(1)))).containsExactly(id(1));
    }

    @Test
    void anErasedPictureStaysWithItsHashAndOwesNothing() {
        var book = PhotoBook.of(List.of(
                at(5, asked(1)), at(6, photo(FOUR, LAMP, Optional.of(id(1)))), at(7, new PictureErased(hash(1)))));

        assertThat(book.photos()).extracting(Photo::erased).containsExactly(true);
        assertThat(book.photos())
                .extracting(photo -> photo.picture().original())
                .containsExactly(hash(101));
        assertThat(book.due(FOUR, LAMP, Set.of(id(1)))).isEmpty();
    }

    @Test
    void theSameFactsInAnyOrderAndTwiceGiveTheSameBook() {
        Seeded.<Recorded>check(
                TRIES,
                random -> {
                    var facts = new ArrayList<Recorded>();
                    for (int i = 0; i < 1 + random.nextInt(14); i++) {
                        facts.add(at(1 + i, any(random)));
                    }
                    return facts;
                },
                PhotoBookTest::isTheSameInAnyOrder);
    }

    private static void isTheSameInAnyOrder(List<Recorded> facts) {
        var once = PhotoBook.of(facts);
        var mixed = new ArrayList<>(facts);
        mixed.addAll(facts);
        Collections.shuffle(mixed, new Random(facts.size()));

        assertThat(PhotoBook.of(mixed)).isEqualTo(once);
        assertThat(once.photos()).hasSize((int) facts.stream()
                .filter(fact -> fact.fact().orElseThrow() instanceof PhotoAttached)
                .filter(fact -> facts.stream()
                        .noneMatch(other -> other.fact()
                                .equals(Optional.of(
                                        new PhotoWithdrawn(fact.entry().header().id())))))
                .count());
    }

    private static Fact any(RandomGenerator random) {
        return switch (random.nextInt(5)) {
            case 0, 1 ->
                new PhotoAttached(
                        new Subject(
                                random.nextBoolean() ? FOUR : FIVE,
                                random.nextBoolean() ? LAMP : WHOLE,
                                random.nextBoolean() ? Optional.of(id(1 + random.nextInt(14))) : Optional.empty()),
                        picture(random.nextInt(4)));
            case 2 -> new PhotoWithdrawn(id(1 + random.nextInt(14)));
            case 3 -> new PictureErased(hash(random.nextInt(4)));
            default -> asked(1 + random.nextInt(14));
        };
    }
}
