package tallydock.desk.shell;

import java.time.InstantSource;
import java.util.List;
import javafx.beans.value.ObservableValue;
import tallydock.desk.kit.Background;
import tallydock.desk.kit.frame.Segment;
import tallydock.desk.kit.room.DeskTools.ScannableCodes;
import tallydock.desk.kit.sound.Sounds;
import tallydock.desk.kit.text.Texts;
import tallydock.desk.kit.theme.Look;

/// What the shell works with, from the first start to the end. `machine` says what is to be said of scanners
/// on lines and what this computer lacks, as it changes.
public record Furniture(
        Texts texts,
        Look look,
        Sounds sounds,
        Background background,
        ScannableCodes codes,
        InstantSource clock,
        ObservableValue<List<Segment>> machine) {}
