package tallydock.desk.kit.photo;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import tallydock.desk.kit.photo.ShownPhoto.State;
import tallydock.desk.kit.text.Say;
import tallydock.domain.photo.Photo;
import tallydock.domain.picture.PictureRefusal;
import tallydock.usecase.photo.PhotoRoom;

/// What screens say of photos.
public final class PhotoWords {
    private static final DateTimeFormatter TAKEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final String LARGEST_FILE = "30 MB";
    private static final long GB = 1L << 30;
    private static final long MB = 1L << 20;
    private static final long KB = 1L << 10;
    private static final int STATION_LETTERS = 8;

    private PhotoWords() {}

    /// Why a picture is not kept, and what to do.
    public static Say refused(PictureRefusal why) {
        return switch (why) {
            case EMPTY, NOT_A_PICTURE, DAMAGED, CANNOT_BE_READ -> unreadable(why);
            case HEIC -> Say.key("kit.photo.refused.heic");
            case OTHER_FORMAT -> Say.key("kit.photo.refused.other-format");
            case PRINT_COLOURS -> Say.key("kit.photo.refused.print-colours");
            case FILE_TOO_LARGE -> Say.key("kit.photo.refused.file-too-large", LARGEST_FILE);
            case TOO_MANY_PIXELS -> Say.key("kit.photo.refused.too-many-pixels");
            case KEPT_ALREADY, WAS_ERASED, NO_ROOM_FOR_PHOTOS, DISK_FULL -> unkept(why);
        };
    }

    private static Say unreadable(PictureRefusal why) {
        return switch (why) {
            case EMPTY -> Say.key("kit.photo.refused.empty");
            case NOT_A_PICTURE -> Say.key("kit.photo.refused.not-a-picture");
            case CANNOT_BE_READ -> Say.key("kit.photo.refused.cannot-be-read");
            default -> Say.key("kit.photo.refused.damaged");
        };
    }

    private static Say unkept(PictureRefusal why) {
        return switch (why) {
            case KEPT_ALREADY -> Say.key("kit.photo.refused.kept-already");
            case WAS_ERASED -> Say.key("kit.photo.refused.was-erased");
            case NO_ROOM_FOR_PHOTOS -> Say.key("kit.photo.refused.no-room-for-photos");
            default -> Say.key("kit.photo.refused.disk-full");
        };
    }

    /// Empty where the picture is as it was kept.
    static Say state(State state) {
        return switch (state) {
            case HERE -> Say.nothing();
            case MISSING -> Say.key("kit.photo.state.missing");
            case DAMAGED -> Say.key("kit.photo.state.damaged");
            case ERASED -> Say.key("kit.photo.state.erased");
        };
    }

    /// How full the room for photos is.
    static Say room(PhotoRoom room) {
        return Say.key("kit.photo.room", size(room.used()), size(room.most()));
    }

    /// Bytes in the unit that reads best.
    static String size(long bytes) {
        if (bytes >= GB) {
            return String.format(Locale.ROOT, "%.1f GB", (double) bytes / GB);
        }
        return bytes >= MB
                ? String.format(Locale.ROOT, "%.1f MB", (double) bytes / MB)
                : Math.max(1, bytes / KB) + " KB";
    }

    /// By the camera's clock.
    static Say taken(Photo photo) {
        return photo.picture()
                .origin()
                .taken()
                .map(time -> Say.asIs(TAKEN.format(time)))
                .orElseGet(() -> Say.key("kit.photo.taken.unknown"));
    }

    static Say source(Photo photo) {
        var origin = photo.picture().origin();
        return switch (origin.source()) {
            case FILE -> Say.key("kit.photo.source.file", origin.name());
            case PASTE -> Say.key("kit.photo.source.paste");
            case FOLDER -> Say.key("kit.photo.source.folder", origin.name());
        };
    }

    /// Enough of a station's long name to tell it from its neighbours.
    static String station(Photo photo) {
        return photo.header().key().station().toString().substring(0, STATION_LETTERS);
    }
}
