package tallydock.desk.kit.sound;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Makes each sound from its recipe as PCM: 48 kHz, mono, 16 bit. No sound file, no device.
public final class SoundRecipes {
    /// Samples in a second.
    public static final int RATE = 48_000;

    private static final double LOUD = 0.84;
    private static final double SOFT = LOUD * Math.pow(10, -9 / 20.0);
    private static final int EDGE_MILLIS = 6;

    private static final Map<Sound, List<Note>> RECIPES = Map.ofEntries(
            Map.entry(Sound.ACCEPT, List.of(Note.glide(1047, 1568, 110))),
            Map.entry(Sound.LINE, List.of(Note.level(1047, 90, 30), Note.level(1568, 90, 0))),
            Map.entry(
                    Sound.COMPLETE,
                    List.of(Note.level(784, 110, 0), Note.level(1047, 110, 0), Note.level(1568, 110, 0))),
            Map.entry(Sound.WARN, List.of(Note.level(740, 170, 90), Note.level(740, 170, 0))),
            Map.entry(Sound.STOP, List.of(pulse(110), pulse(110), pulse(0))),
            Map.entry(Sound.DUPLICATE, List.of(Note.glide(1047, 698, 260))),
            Map.entry(Sound.UNDO, List.of(Note.level(1319, 90, 0), Note.level(880, 90, 0))),
            Map.entry(Sound.COMMAND, List.of(Note.level(1976, 35, 0))),
            Map.entry(Sound.KNOCK, List.of(knock(60), knock(0))),
            Map.entry(Sound.OFFLINE, List.of(Note.level(523, 160, 0), Note.level(392, 160, 0))),
            Map.entry(Sound.ONLINE, List.of(Note.level(392, 160, 0), Note.level(523, 160, 0))),
            Map.entry(Sound.STABLE, List.of(Note.level(1319, 80, 0))));

    private SoundRecipes() {}

    static List<Note> notes(Sound sound) {
        return Objects.requireNonNull(RECIPES.get(sound), sound.name());
    }

    private static Note pulse(int gapMillis) {
        return new Note(330, 330, 220, gapMillis, Timbre.SAW);
    }

    private static Note knock(int gapMillis) {
        return new Note(310, 310, 60, gapMillis, Timbre.KNOCK);
    }

    private static double level(Sound sound) {
        return switch (sound) {
            case OFFLINE, ONLINE, STABLE -> SOFT;
            default -> LOUD;
        };
    }

    /// How long a sound lasts, in milliseconds.
    public static int millis(Sound sound) {
        return notes(sound).stream()
                .mapToInt(note -> note.millis() + note.gapMillis())
                .sum();
    }

    /// The samples of a sound, each -1 to 1, brought to its level (peak).
    public static double[] samples(Sound sound) {
        var wave = new double[millis(sound) * RATE / 1000];
        var at = 0;
        for (var note : notes(sound)) {
            write(note, wave, at);
            at += (note.millis() + note.gapMillis()) * RATE / 1000;
        }
        return brought(wave, level(sound));
    }

    private static void write(Note note, double[] wave, int start) {
        var length = note.millis() * RATE / 1000;
        var phase = 0.0;
        for (var i = 0; i < length; i++) {
            var hz = note.fromHz() + (note.toHz() - note.fromHz()) * i / length;
            wave[start + i] = note.timbre().at(phase, hz) * envelope(i, length);
            phase += hz / RATE;
        }
    }

    // Raised-cosine edges: a square edge would click, and the click is energy outside the band.
    private static double envelope(int i, int length) {
        var edge = EDGE_MILLIS * RATE / 1000;
        var fromEnd = Math.min(i, length - 1 - i);
        return fromEnd >= edge ? 1 : (1 - Math.cos(Math.PI * fromEnd / edge)) / 2;
    }

    private static double[] brought(double[] wave, double level) {
        var peak = 0.0;
        for (var sample : wave) {
            peak = Math.max(peak, Math.abs(sample));
        }
        for (var i = 0; i < wave.length; i++) {
            wave[i] *= level / peak;
        }
        return wave;
    }

    /// The sound as signed 16-bit little-endian bytes, at a volume of 0 to 1.
    public static byte[] pcm(Sound sound, double volume) {
        var wave = samples(sound);
        var bytes = new byte[wave.length * 2];
        for (var i = 0; i < wave.length; i++) {
            var value = (int) Math.round(wave[i] * volume * Short.MAX_VALUE);
            bytes[2 * i] = (byte) value;
            bytes[2 * i + 1] = (byte) (value >> 8);
        }
        return bytes;
    }
}
