package tallydock.desk.devices;

import java.util.Locale;
import javafx.scene.Node;
import tallydock.desk.kit.report.RecordingPlaces;
import tallydock.desk.kit.room.DeskTools;
import tallydock.desk.kit.text.Say;
import tallydock.usecase.TargetFile;
import tallydock.usecase.report.ReportResult;

/// Saves the test codes where a person wants them, and says how it went.
final class CodeSaving {
    private static final String ENDING = ".png";

    private final DeskTools tools;
    private final CodePicture picture;
    private final RecordingPlaces places;

    CodeSaving(DeskTools tools, CodePicture picture, RecordingPlaces places) {
        this.tools = tools;
        this.picture = picture;
        this.places = places;
    }

    void save(Node near) {
        places.pictureToWrite(near, Say.key("teach.save.title"), "scanner-codes.png")
                .ifPresent(this::write);
    }

    private void write(String place) {
        var file = place.toLowerCase(Locale.ROOT).endsWith(ENDING) ? place : place + ENDING;
        tools.background()
                .run(
                        () -> picture.write(new TargetFile(file)),
                        written -> tools.doors().toast(said(written)),
                        cause -> tools.doors().failed(Say.key("teach.not-saved"), cause));
    }

    private static Say said(ReportResult.Written written) {
        return switch (written) {
            case ReportResult.Saved saved -> Say.key("teach.saved", saved.file().location());
            case ReportResult.NotSaved _ -> Say.key("teach.not-saved");
        };
    }
}
