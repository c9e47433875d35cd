package tallydock.proof.wedge;

import tallydock.desk.shell.ScanRouter.Held;
import tallydock.domain.device.keyboard.KeyboardTraits;
import tallydock.usecase.scan.KeyScanner;

/// The planted mistake: the end key of a scan goes on to the control, as it does in programs that only listen.
final class LeakyScanner implements KeyScanner<Held> {
    private final KeyScanner<Held> sound;

    LeakyScanner(KeyScanner<Held> sound) {
        this.sound = sound;
    }

    @Override
    public Answer<Held> take(Key key, Held event) {
        var answer = sound.take(key, event);
        return answer.burst().isPresent() ? new Answer<>(false, answer.released(), answer.burst()) : answer;
    }

    @Override
    public Answer<Held> tick(long nanos) {
        return sound.tick(nanos);
    }

    @Override
    public Answer<Held> use(KeyboardTraits traits) {
        return sound.use(traits);
    }

    @Override
    public Answer<Held> teach() {
        return sound.teach();
    }

    @Override
    public boolean isHolding() {
        return sound.isHolding();
    }
}
