package tallydock.wire;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import tallydock.domain.device.scale.ScaleReading.Basis;
import tallydock.domain.device.scale.Weighing;
import tallydock.domain.device.scale.Weighing.Means;
import tallydock.domain.digest.Bytes;
import tallydock.domain.fact.CountFact.CartonWeighed;
import tallydock.domain.shipment.CartonNo;

/// The written form of a carton's weight.
final class WeighingForms {
    static final FactForm<CartonWeighed, CartonWeighedV1> CARTON_WEIGHED = new FactForm<>(
            "count.carton-weighed",
            CartonWeighedV1.class,
            fact -> written(fact.carton(), fact.weighing()),
            wire -> new CartonWeighed(new CartonNo(wire.carton), wire.weighing()));

    private WeighingForms() {}

    private static CartonWeighedV1 written(CartonNo carton, Weighing weighing) {
        return new CartonWeighedV1(
                carton.text(),
                weighing.grams(),
                weighing.means().name(),
                new ProofV1(
                        weighing.device(),
                        weighing.protocol(),
                        weighing.basis().name(),
                        FrameV1.of(weighing.frame()),
                        weighing.at().toString()));
    }

    record CartonWeighedV1(String carton, long grams, String means, ProofV1 proof) {
        Weighing weighing() {
            return new Weighing(
                    grams,
                    Means.valueOf(means),
                    proof.device,
                    proof.protocol,
                    Basis.valueOf(proof.basis),
                    proof.frame.bytes(),
                    Instant.parse(proof.at));
        }
    }

    /// `at` is ISO 8601.
    record ProofV1(String device, String protocol, String basis, FrameV1 frame, String at) {}

    /// `raw` is the text of the bytes where they are UTF-8, otherwise `rawBase64` holds them.
    record FrameV1(Optional<String> raw, Optional<String> rawBase64) {
        static FrameV1 of(Bytes frame) {
            var text = frame.asUtf8();
            boolean isText = Bytes.of(text.getBytes(StandardCharsets.UTF_8)).equals(frame);
            return isText
                    ? new FrameV1(Optional.of(text), Optional.empty())
                    : new FrameV1(
                            Optional.empty(), Optional.of(Base64.getEncoder().encodeToString(frame.toArray())));
        }

        Bytes bytes() {
            return raw.map(Bytes::utf8)
                    .orElseGet(() -> Bytes.of(Base64.getDecoder().decode(rawBase64.orElse(""))));
        }
    }
}
