package tallydock.scanner.picture;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import tallydock.domain.picture.PictureSource;
import tallydock.usecase.SourceFile;
import tallydock.usecase.photo.NewPicture;
import tallydock.usecase.photo.Pictures.Reading;

/// Reads one picture in a process of its own and says how large what would be kept is.
public final class PictureProcessMain {
    private PictureProcessMain() {}

    public static void main(String[] args) {
        var read = new PictureReader().read(new NewPicture.OfFile(new SourceFile(args[0]), PictureSource.FILE));
        var said = switch (read) {
            case Reading.Ready(var picture) ->
                picture.size().width() + " x " + picture.size().height();
            case Reading.Refused(var why) -> why.name();
        };
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8).println(said);
    }
}
