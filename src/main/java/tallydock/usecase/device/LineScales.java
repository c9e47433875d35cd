package tallydock.usecase.device;

import java.util.Collection;
import java.util.List;
import tallydock.domain.device.LineScale;
import tallydock.domain.device.LineSettings;
import tallydock.domain.device.LineState;
import tallydock.domain.device.PortName;
import tallydock.domain.device.scale.ScaleWish;
import tallydock.domain.device.scale.ScaleWord;
import tallydock.domain.digest.Bytes;

/// Scales on serial ports, each heard on a thread of its own until it is closed. One that answers is asked a few times
/// a second.
public interface LineScales extends AutoCloseable {
    /// Hears these scales and no others. One that is heard already, with the same settings, is not disturbed.
    void use(Collection<LineScale> scales);

    /// Asks the scale on this port for something. What becomes of it is one of its words; nothing where it cannot be
    /// asked.
    void ask(PortName port, ScaleWish wish);

    /// Tries the settings and the ways of speaking that are known on a port, until a scale is understood.
    Trial find(PortName port, Finding finding);

    /// Tells what a port sends, as runs of characters that can be seen.
    Trial overhear(PortName port, LineSettings settings, Overhearing overhearing);

    /// Hears none any more.
    @Override
    void close();

    /// A port is lent to a person who sets a scale up; the scale of the station that is on it is heard again once this
    /// is closed.
    interface Trial extends AutoCloseable {
        @Override
        void close();
    }

    /// Who hears. Called on the threads of the scales.
    interface Hearing {
        /// The scale said something.
        void said(LineScale scale, ScaleWord word);

        /// Something came that is none of its words: never a weight.
        void strange(LineScale scale, Bytes bytes);

        /// The port is open, and no word came for a while.
        void silent(LineScale scale);

        /// How its port stands now.
        void stands(LineScale scale, LineState state);
    }

    /// Who hears of a search. Called on its thread; the last call is one of the other three.
    interface Finding {
        /// The settings that are tried now, the `step`th of `steps`.
        void trying(LineSettings settings, int step, int steps);

        void found(LineScale scale);

        /// Nothing was understood; `heard` are runs of characters that came, the newest last.
        void notFound(List<String> heard);

        /// The port cannot be opened.
        void refused(LineState state);
    }

    /// Who hears what a port sends.
    interface Overhearing {
        void heard(String seen);

        void stands(LineState state);
    }
}
