package tallydock.scanner.scale;

import java.util.List;
import tallydock.domain.device.LineState;
import tallydock.scanner.serial.Line;
import tallydock.scanner.serial.LineWatch;
import tallydock.usecase.device.LineScales.Overhearing;

/// Tells what a line sends, without knowing what it means.
record OverhearingEar(Overhearing overhearing) implements LineWatch.Device {
    @Override
    public void stands(LineState state) {
        overhearing.stands(state);
    }

    @Override
    public LineWatch.Stretch begin(Line line) {
        return new Runs(overhearing, new Ear(new SeenText(_ -> Sense.ASIDE)));
    }

    private record Runs(Overhearing overhearing, Ear ear) implements LineWatch.Stretch {
        @Override
        public void took(byte[] bytes, long nanos) {
            tell(ear.take(bytes, nanos));
        }

        @Override
        public void waited(long nanos) {
            tell(ear.tick(nanos));
        }

        private void tell(List<Heard> heard) {
            heard.stream()
                    .filter(each -> each.sense().equals(Sense.ASIDE))
                    .forEach(
                            each -> overhearing.heard(SeenText.text(each.bytes().toArray())));
        }

        @Override
        public void ended() {}
    }
}
