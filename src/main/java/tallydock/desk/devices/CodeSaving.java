package tallydock.desk.devices;

import java.util.Locale;
import javafx.scene.Node;
import tallydock.desk.kit.pane.Toast;
import tallydock.desk.kit.report.RecordingPlaces;
import tallydock.desk.kit.room.DeskTools;
import tallydock.desk.kit.text.Say;
import tallydock.usecase.TargetFile;
import tallydock.usecase.report.ReportResult;

/// Saves the test codes where a person wants them, and says how it went.
final class CodeSaving {

    private final DeskTools tools;
    private final CodePicture picture;
    private final CodePicture page;
    private final RecordingPlaces places;

    CodeSaving(DeskTools tools, CodePicture picture, CodePicture page, RecordingPlaces places) {
        this.tools = tools;
        this.picture = picture;
        this.page = page;
        this.places = places;
    }

    /// As a picture.
    void save(Node near) {
        places.pictureToWrite(near, Say.key("teach.save.title"), "scanner-codes.png")
                .ifPresent(place -> write(place, ".png", picture));
    }

    /// As a page for a printer.
    void print(Node near) {
        places.pageToWrite(near, Say.key("teach.save.title"), "scanner-codes.pdf")
                .ifPresent(place -> write(place, ".pdf", page));
    }

    private void write(String place, String ending, CodePicture codes) {
        var file = place.toLowerCase(Locale.ROOT).endsWith(ending) ? place : place + ending;
        tools.background()
                .run(
                        () -> codes.write(new TargetFile(file)),
                        written -> tools.doors().toast(said(written)),
                        cause -> tools.doors().failed(Say.key("teach.not-saved"), cause));
    }

    private static Toast said(ReportResult.Written written) {
        return switch (written) {
            case ReportResult.Saved saved ->
                Toast.done(Say.key("teach.saved", saved.file().location()));
            case ReportResult.NotSaved _ -> Toast.notYet(Say.key("teach.not-saved"));
        };
    }
}
