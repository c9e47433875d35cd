package tallydock.scanner.image;

import java.time.Duration;
import java.util.Comparator;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tallydock.domain.digest.Bytes;
import tallydock.domain.picture.PictureSize;
import tallydock.scanner.picture.PictureViews;
import tallydock.scanner.picture.PictureViews.View;
import tallydock.usecase.image.FoundCode;
import tallydock.usecase.image.PictureCodes;
import tallydock.usecase.photo.NewPicture;

/// Searches pictures with the decoders of ZXing. At most 16 million pixels are held, of larger pictures every second
/// or third.
public final class CodesInPictures implements PictureCodes {
    private static final Logger LOG = LoggerFactory.getLogger(CodesInPictures.class);
    private static final Duration MOST = Duration.ofSeconds(8);
    /// Codes whose middles are about as high stand in one line.
    private static final int LINES = 12;

    private final PictureViews views = new PictureViews();

    @Override
    public Search search(NewPicture picture, BooleanSupplier cancelled) {
        var allowance = new Allowance(MOST, cancelled);
        return switch (views.of(picture)) {
            case View.Refused(var why) -> new Search.Refused(why);
            case View.Seen seen -> done(seen, allowance);
        };
    }

    private static Search done(View.Seen seen, Allowance allowance) {
        var grey = Grey.of(seen.pixels());
        var size = new PictureSize(grey.width(), grey.height());
        var found = new SymbolSearch(grey, allowance).run();
        LOG.info("{} codes in a picture of {} x {}", found.size(), size.width(), size.height());
        double line = (double) size.height() / LINES;
        return new Search.Done(
                seen.original(),
                seen.small(),
                size,
                found.stream()
                        .sorted(Comparator.comparingDouble((Sighting each) ->
                                        Math.floor(each.where().middle().y() / line))
                                .thenComparingDouble(
                                        each -> each.where().middle().x()))
                        .map(each -> code(each, size))
                        .toList());
    }

    private static FoundCode code(Sighting sighting, PictureSize size) {
        return new FoundCode(
                Bytes.utf8(sighting.aim() + sighting.text()),
                sighting.where().corners().stream()
                        .map(corner -> new FoundCode.Corner(
                                Math.clamp(corner.x(), 0, size.width()), Math.clamp(corner.y(), 0, size.height())))
                        .toList());
    }
}
