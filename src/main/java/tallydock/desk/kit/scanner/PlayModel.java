package tallydock.desk.kit.scanner;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import tallydock.desk.kit.room.DeskTools;
import tallydock.desk.kit.sound.Later;
import tallydock.desk.kit.text.Say;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.people.Deed;
import tallydock.domain.recording.RecordedScan;
import tallydock.usecase.SourceFile;
import tallydock.usecase.scan.ScanFiles;
import tallydock.usecase.scan.ScanFiles.Found;

/// Plays a recording at the speed it was made, through the scanner on the screen. Where its scans count, it asks first.
public final class PlayModel {
    private final DeskTools tools;
    private final Means means;
    private final boolean asks;
    private final ReadOnlyObjectWrapper<PlayState> state = new ReadOnlyObjectWrapper<>(new PlayState.Idle());
    private List<RecordedScan> scans = List.of();
    private String file = "";
    private int next;
    private Instant begun = Instant.EPOCH;
    private Duration played = Duration.ZERO;
    private Runnable callOff = () -> {};

    /// Reads files, sends scans, waits.
    public record Means(ScanFiles files, ScreenKeys keys, Later later) {}

    /// `asks`: what is played here counts.
    public PlayModel(DeskTools tools, Means means, boolean asks) {
        this.tools = tools;
        this.means = means;
        this.asks = asks;
    }

    ReadOnlyObjectProperty<PlayState> state() {
        return state.getReadOnlyProperty();
    }

    /// Reads a file, and plays it or asks.
    void open(String place) {
        stop();
        var source = new SourceFile(place);
        file = source.name();
        state.set(new PlayState.Reading());
        tools.background().run(() -> means.files().read(source), this::found, cause -> {
            state.set(new PlayState.Idle());
            tools.doors().failed(Say.key("scanner.play.cannot-open", file), cause);
        });
    }

    private void found(Found found) {
        switch (found) {
            case Found.Refused refused -> state.set(new PlayState.Refused(why(refused)));
            case Found.Scans(var all) -> {
                scans = all.stream().filter(RecordedScan::isWhole).toList();
                if (scans.isEmpty()) {
                    state.set(new PlayState.Refused(Say.key("scanner.play.empty", file)));
                } else if (asks) {
                    state.set(new PlayState.Asking(file, scans.size()));
                } else {
                    begin();
                }
            }
        }
    }

    private Say why(Found.Refused refused) {
        return switch (refused.why()) {
            case CANNOT_OPEN -> Say.key("scanner.play.cannot-open", file);
            case TOO_BIG -> Say.key("scanner.play.too-big", file);
            case NEWER_PROGRAM -> Say.key("scanner.play.newer", file);
            case NOT_SCANS -> Say.key("scanner.play.not-scans", file, refused.line());
            case EMPTY -> Say.key("scanner.play.empty", file);
        };
    }

    /// Plays after all, once somebody who may change settings is there.
    void allow() {
        if (state.get() instanceof PlayState.Asking) {
            tools.doors().authorise(Deed.CHANGE_SETTINGS, _ -> begin());
        }
    }

    private void begin() {
        next = 0;
        played = scans.getFirst().since();
        begun = tools.clock().instant();
        step();
    }

    /// Sends what is due, and waits for what is not.
    private void step() {
        while (next < scans.size() && !scans.get(next).since().minus(now()).isPositive()) {
            means.keys().play(asOfNow(scans.get(next).scan()));
            next++;
        }
        if (next < scans.size()) {
            callOff = means.later().after(scans.get(next).since().minus(now()), this::step);
            show(false);
        } else {
            state.set(new PlayState.Over(next, scans.size()));
        }
    }

    private RawScan asOfNow(RawScan scan) {
        return new RawScan(
                scan.source(), scan.device(), scan.bytes(), tools.clock().instant(), scan.timing(), scan.repaired());
    }

    /// How far into the recording it is.
    private Duration now() {
        return played.plus(Duration.between(begun, tools.clock().instant()));
    }

    private void show(boolean isPaused) {
        state.set(new PlayState.Playing(file, next, scans.size(), isPaused));
    }

    void pause() {
        if (state.get() instanceof PlayState.Playing playing && !playing.isPaused()) {
            callOff.run();
            played = now();
            show(true);
        }
    }

    void goOn() {
        if (state.get() instanceof PlayState.Playing playing && playing.isPaused()) {
            begun = tools.clock().instant();
            step();
        }
    }

    /// Ends it; what is sent is sent.
    public void stop() {
        callOff.run();
        callOff = () -> {};
        state.set(
                state.get() instanceof PlayState.Playing playing
                        ? new PlayState.Over(playing.sent(), playing.scans())
                        : new PlayState.Idle());
    }
}
