package tallydock.desk.rooms;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Function;
import javafx.scene.Node;
import javax.imageio.ImageIO;
import tallydock.desk.kit.Background;
import tallydock.desk.kit.photo.PhotoTools;
import tallydock.desk.kit.photo.PicturePlaces;
import tallydock.desk.kit.text.Moments;
import tallydock.desk.kit.text.Say;
import tallydock.domain.digest.Bytes;
import tallydock.domain.digest.Sha256;
import tallydock.domain.photo.PhotoBook;
import tallydock.domain.picture.PictureRefusal;
import tallydock.domain.picture.PictureSize;
import tallydock.domain.site.SiteId;
import tallydock.domain.site.StationId;
import tallydock.usecase.MemoryStation;
import tallydock.usecase.SourceFile;
import tallydock.usecase.StationIdentity;
import tallydock.usecase.image.PictureCodes.Search;
import tallydock.usecase.photo.Attachments;
import tallydock.usecase.photo.NewPicture;
import tallydock.usecase.photo.PhotoPorts;
import tallydock.usecase.photo.PictureFolders;
import tallydock.usecase.photo.Pictures;

/// Photos on a bench: pictures drawn on the spot, attachments in memory, a folder whose pictures appear when the test
/// says so, and a clock that a test moves.
public final class PhotoBench implements Attachments, Pictures, PictureFolders, PicturePlaces {
    public final Map<Sha256, Kept> attachments = new HashMap<>();
    public final List<Runnable> timers = new ArrayList<>();
    public final List<String> chosen = new ArrayList<>();
    public final List<SourceFile> appearing = new ArrayList<>();
    public Optional<String> chosenFolder = Optional.empty();
    public Optional<PictureRefusal> refusal = Optional.empty();
    public boolean folderGone;
    /// What is found in pictures: nothing, unless a test says otherwise.
    public Function<NewPicture, Search> searches =
            _ -> new Search.Done(Sha256.ZERO, Bytes.EMPTY, new PictureSize(1, 1), List.of());
    private final MemoryStation station;
    private final Executor work;

    public PhotoBench(MemoryStation station) {
        this(station, Runnable::run);
    }

    public PhotoBench(MemoryStation station, Executor work) {
        this.station = station;
        this.work = work;
    }

    /// What a room is given.
    public PhotoTools tools() {
        return new PhotoTools(
                new Background(work),
                ports(),
                this,
                (picture, stopped) -> searches.apply(picture),
                this,
                (_, act) -> {
                    timers.add(act);
                    return () -> timers.remove(act);
                },
                new PhotoTools.Words(() -> _ -> Optional.of("Mei Lin"), new Moments(ZoneOffset.UTC)));
    }

    public PhotoPorts ports() {
        return new PhotoPorts(
                new PhotoPorts.Facts(station, station, station, () -> MemoryStation.NOON),
                new StationIdentity(SiteId.DEFAULT, new StationId(new UUID(0, 1))),
                this,
                this,
                _ -> PhotoBook.of(station.log()));
    }

    /// The next look into the folder.
    public void time() {
        var due = List.copyOf(timers);
        timers.clear();
        due.forEach(Runnable::run);
    }

    @Override
    public Sha256 keep(Bytes bytes) {
        var hash = Sha256.of(bytes.toArray());
        attachments.put(hash, new Kept.Here(bytes));
        return hash;
    }

    @Override
    public Kept read(Sha256 hash) {
        return attachments.getOrDefault(hash, new Kept.Missing());
    }

    @Override
    public void erase(Sha256 hash) {
        attachments.put(hash, new Kept.Erased());
    }

    @Override
    public long used() {
        return 1_300L << 20;
    }

    @Override
    public Reading read(NewPicture picture) {
        return refusal.<Reading>map(Reading.Refused::new)
                .orElseGet(() -> new Reading.Ready(new Prepared(
                        Bytes.of(drawn(picture.name())),
                        Sha256.of(picture.name().getBytes(StandardCharsets.UTF_8)),
                        new PictureSize(320, 240),
                        picture.name().isEmpty()
                                ? Optional.empty()
                                : Optional.of(LocalDateTime.of(2026, 11, 21, 9, 55, 2)))));
    }

    @Override
    public Watch watch(String folder) {
        return () -> {
            if (folderGone) {
                return new Look.Gone();
            }
            var seen = new Look.New(appearing);
            appearing.clear();
            return seen;
        };
    }

    @Override
    public List<String> pictures(Node near, Say title) {
        return List.copyOf(chosen);
    }

    @Override
    public Optional<String> folder(Node near, Say title) {
        return chosenFolder;
    }

    /// A carton on a shelf, whose colour goes by the name.
    private static byte[] drawn(String name) {
        var image = new BufferedImage(320, 240, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setPaint(new GradientPaint(0, 0, new Color(0x9AA7B4), 0, 240, new Color(0x4C5966)));
        pen.fillRect(0, 0, 320, 240);
        pen.setColor(new Color(0xC49A6C ^ (name.hashCode() & 0x1F3F1F)));
        pen.fillRect(70, 60, 180, 140);
        pen.setColor(Color.WHITE);
        pen.fillRect(110, 100, 80, 50);
        pen.setColor(Color.BLACK);
        for (var bar = 0; bar < 12; bar++) {
            pen.fillRect(116 + bar * 6, 106, 1 + bar % 3, 30);
        }
        pen.dispose();
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "jpeg", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
