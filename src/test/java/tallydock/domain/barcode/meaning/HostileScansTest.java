package tallydock.domain.barcode.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.barcode.ScanSource;
import tallydock.domain.barcode.ScanText;
import tallydock.domain.barcode.gs1.DigitalLink;
import tallydock.domain.barcode.gs1.ElementString;
import tallydock.domain.digest.Bytes;
import tallydock.testing.Seeded;

/// Whatever a scanner sends has a meaning and none throws: random bytes, and good codes with characters changed, taken
/// out, put in, cut off and joined.
class HostileScansTest {
    private static final int ROUNDS = 120_000;
    private static final List<String> GOOD = List.of(
            "]C10000614141123456789002100123456789023724",
            "]d2011001234567890217261231103A/b-9\u001d21SN-1\u001d3103001250",
            "(01)10012345678902(10)LOT(37)24",
            "]Q34309112345678901234567890",
            "]C18013ABC123\u001d7007261231261231\u001d800826123112\u001d4324261231\u001d235A",
            "https://id.gs1.org/01/09506000134352/10/A%2Fb/21/1?17=261231&3103=000195#x",
            "AMZN,PO:FBA15H9RGK6C,FNSKU:X001UECQAX,QTY:1,EXP:140428,UPC:847603044631,QTY:24",
            "4201002334249200190132607600833457",
            "]C0X001UECQAX\r\n",
            "FBA15H9RGK6CU000001",
            "1Z5R89390357567127",
            "RVG296-190222-0001-1",
            "LP00492755414105",
            "]E3978030640615751299",
            "04252614",
            "0306406152",
            "QZUNDOS",
            "QZU12345678",
            "LPNRRDX1234567",
            "A-03-2",
            "杯-蓝色");
    private static final String SPICE =
            "\u001d\u0000\u001b%()[]]C1/?&=,:;-0019 \u202e\u200f\ufeff\ufffd\ud83d\ude00\ud800\u0661杯A";

    private static String hostile(RandomGenerator random) {
        return switch (random.nextInt(5)) {
            case 0 -> bytes(random);
            case 1 -> digits(random);
            default -> mutated(random);
        };
    }

    private static String bytes(RandomGenerator random) {
        byte[] bytes = new byte[random.nextInt(64)];
        random.nextBytes(bytes);
        return new String(bytes, random.nextBoolean() ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1);
    }

    private static String digits(RandomGenerator random) {
        var text = new StringBuilder(random.nextBoolean() ? "]C1" : "");
        for (int length = random.nextInt(48); length > 0; length--) {
            text.append(random.nextInt(12) == 0 ? '\u001d' : (char) ('0' + random.nextInt(10)));
        }
        return text.toString();
    }

    private static String mutated(RandomGenerator random) {
        var text = new StringBuilder(GOOD.get(random.nextInt(GOOD.size())));
        for (int changes = random.nextInt(5); changes > 0 && !text.isEmpty(); changes--) {
            change(text, random);
        }
        return text.toString();
    }

    private static void change(StringBuilder text, RandomGenerator random) {
        int at = random.nextInt(text.length());
        char spice = SPICE.charAt(random.nextInt(SPICE.length()));
        switch (random.nextInt(6)) {
            case 0 -> text.setCharAt(at, spice);
            case 1 -> text.deleteCharAt(at);
            case 2 -> text.insert(at, spice);
            case 3 -> text.setLength(at);
            case 4 -> text.append(GOOD.get(random.nextInt(GOOD.size())));
            default -> text.insert(at, text.substring(at));
        }
    }

    @Test
    void everyTextHasAMeaningAndNoneThrows() {
        long seed = System.nanoTime();
        var random = Seeded.random(seed);
        int items = 0;
        for (int round = 0; round < ROUNDS; round++) {
            String raw = hostile(random);
            try {
                items += check(raw);
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("seed %d, round %d: %s".formatted(seed, round, raw), e);
            }
        }
        assertThat(items)
                .as("seed %d: the damage leaves some items whole", seed)
                .isGreaterThan(ROUNDS / 100);
    }

    /// 1 when an item was read.
    private static int check(String raw) {
        var scan = new RawScan(ScanSource.SERIAL, "gun", Bytes.utf8(raw), Instant.EPOCH);
        var text = ScanText.of(scan);
        var understood = Barcodes.understand(text);
        assertThat(understood.candidates()).doesNotHaveDuplicates().isNotEmpty();
        for (var place : ScanPlace.values()) {
            understood.at(place);
        }
        var items = understood.candidates().stream()
                .filter(Candidate.TradeItem.class::isInstance)
                .toList();
        assertThat(items)
                .allSatisfy(item -> assertThat(item.gtin().orElseThrow()).matches("\\d{14}"));
        faultsLieInside(ElementString.parse(text.content()), text.content().length());
        DigitalLink.parse(text.content())
                .ifPresent(link -> faultsLieInside(link.says(), text.content().length()));
        return items.isEmpty() ? 0 : 1;
    }

    private static void faultsLieInside(ElementString read, int length) {
        assertThat(read.faults()).allMatch(fault -> fault.position() >= 0 && fault.position() <= length);
        read.elements().forEach(element -> {
            element.amount();
            read.value(element.identifier());
        });
    }

    @Test
    void hugeScansOfAnyKindAreBounded() {
        for (String unit :
                List.of("1", "(", "(01)", "10A\u001d", "%", "/01/", "AMZN,", "https://x/01/", "QTY:1,", "]C1")) {
            for (String start : List.of("", "]C1", "https://id.gs1.org/", "AMZN,PO:")) {
                String raw = start + unit.repeat(60_000 / unit.length());
                var understood = Barcodes.understand(ScanText.of(raw));

                assertThat(understood.candidates()).containsExactly(new Candidate.Unusable(Reason.Kind.TOO_LONG));
                String shorter = raw.substring(0, 8_000);
                assertThat(ElementString.parse(shorter).elements()).hasSizeLessThan(4_000);
                Barcodes.understand(ScanText.of(shorter));
            }
        }
    }
}
