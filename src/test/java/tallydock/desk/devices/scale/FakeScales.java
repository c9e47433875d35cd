package tallydock.desk.devices.scale;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import tallydock.desk.kit.device.ScaleStates;
import tallydock.desk.kit.room.DeskTools;
import tallydock.domain.device.LineScale;
import tallydock.domain.device.LineSettings;
import tallydock.domain.device.LineState;
import tallydock.domain.device.PortName;
import tallydock.domain.device.scale.ScaleFamily;
import tallydock.domain.device.scale.ScaleProtocol;
import tallydock.domain.device.scale.ScaleReading;
import tallydock.domain.device.scale.ScaleReading.Basis;
import tallydock.domain.device.scale.ScaleWish;
import tallydock.domain.device.scale.ScaleWord;
import tallydock.domain.device.scale.Weight;
import tallydock.domain.device.scale.WeightUnit;
import tallydock.domain.digest.Bytes;
import tallydock.domain.fact.Actor;
import tallydock.usecase.device.LineScales.Finding;
import tallydock.usecase.device.LineScales.Overhearing;
import tallydock.usecase.device.LineScales.Trial;

/// Scales that are not there: a test says what they do.
public final class FakeScales implements ScaleOffice {
    public static final PortName PORT = new PortName("/dev/ttyUSB0");
    public static final LineScale SICS = new LineScale(PORT, LineSettings.USUAL, ScaleProtocol.of(ScaleFamily.SICS));

    private static final Instant NOW = Instant.parse("2026-11-21T09:56:12Z");

    public final ScaleStates states = new ScaleStates();
    public final List<PortName> free = new ArrayList<>(List.of(PORT));
    public final List<LineScale> used = new ArrayList<>();
    public final List<String> notes = new ArrayList<>();
    private final AtomicReference<Finding> finding = new AtomicReference<>();
    private final AtomicReference<Overhearing> overhearing = new AtomicReference<>();

    public ScaleModel model(DeskTools tools) {
        return new ScaleModel(tools, this, states);
    }

    public Finding finding() {
        return finding.get();
    }

    public Overhearing overhearing() {
        return overhearing.get();
    }

    @Override
    public List<PortName> freePorts() {
        return List.copyOf(free);
    }

    @Override
    public void use(LineScale scale, Actor by) {
        used.clear();
        used.add(scale);
        free.remove(scale.port());
        states.use(used);
    }

    @Override
    public void drop(PortName port, Actor by) {
        used.clear();
        free.add(port);
        states.use(used);
    }

    @Override
    public void ask(PortName port, ScaleWish wish) {
        notes.add(wish + " " + port);
    }

    @Override
    public Trial find(PortName port, Finding hears) {
        finding.set(hears);
        notes.add("find " + port);
        return () -> notes.add("end");
    }

    @Override
    public Trial overhear(PortName port, LineSettings settings, Overhearing hears) {
        overhearing.set(hears);
        notes.add("overhear " + port);
        return () -> notes.add("end");
    }

    /// A scale that is heard, with this on it.
    public void weighs(String kilograms, boolean isStable) {
        var weight = new Weight(new BigDecimal(kilograms), WeightUnit.KILOGRAM);
        says(new ScaleReading.Weighs(weight, Basis.GROSS, isStable));
    }

    public void says(ScaleReading reading) {
        says(reading, NOW);
    }

    public void says(ScaleReading reading, Instant at) {
        states.stands(used.getFirst(), LineState.LISTENING);
        states.said(used.getFirst(), new ScaleWord(reading, Bytes.EMPTY, at));
    }
}
