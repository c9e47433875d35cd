package tallydock.scanner.hid;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// Reads from a device's own description where things stand in its report of a scan (Device Class Definition for HID
/// 1.11, section 6.2.2). Total: a description that cannot be understood gives none.
final class PosDescriptor {
    private static final int PAGE_SCANNER = 0x8C;
    private static final int PAGE_DESKTOP = 0x01;
    private static final int BYTE_COUNT = 0x3B;
    private static final int AIM_FIRST = 0xFB;
    private static final int DECODED_DATA = 0xFE;
    private static final int CONTINUED = 0xFF;
    private static final int MOST_FIELDS = 4096;

    private final Map<Integer, Integer> ends = new HashMap<>();
    private final List<Field> fields = new ArrayList<>();
    private final List<Integer> usages = new ArrayList<>();
    private final Deque<Global> kept = new ArrayDeque<>();
    private Global now = new Global(0, 0, 0, 0);

    /// What holds until it is said anew: usage page, bits of a field, how many fields, number of the report.
    private record Global(int page, int bits, int count, int report) {}

    private record Field(int report, int page, int usage, int at, int bits) {
        boolean is(int ofPage, int ofUsage) {
            return page == ofPage && usage == ofUsage;
        }
    }

    private PosDescriptor() {}

    static Optional<PosLayout> layout(byte[] description) {
        var reading = new PosDescriptor();
        var at = 0;
        while (at < description.length) {
            int head = description[at] & 0xFF;
            int size = (head & 3) == 3 ? 4 : head & 3;
            if (at + size >= description.length && size > 0) {
                return Optional.empty();
            }
            reading.item(head & 0xFC, value(description, at + 1, size), size);
            at += 1 + size;
        }
        return reading.layout();
    }

    private static int value(byte[] description, int at, int size) {
        var value = 0;
        for (var i = 0; i < size; i++) {
            value |= (description[at + i] & 0xFF) << (Byte.SIZE * i);
        }
        return value;
    }

    private void item(int tag, int value, int size) {
        switch (tag) {
            case 0x08 -> usages.add(size == 4 ? value : (now.page << 16) | value);
            case 0x18, 0x28 -> range(tag, (now.page << 16) | value);
            case 0x80 -> input();
            case 0x90, 0xB0, 0xA0, 0xC0 -> usages.clear();
            default -> global(tag, value);
        }
    }

    private void global(int tag, int value) {
        switch (tag) {
            case 0x04 -> now = new Global(value, now.bits, now.count, now.report);
            case 0x74 -> now = new Global(now.page, value, now.count, now.report);
            case 0x94 -> now = new Global(now.page, now.bits, value, now.report);
            case 0x84 -> now = new Global(now.page, now.bits, now.count, value);
            case 0xA4 -> kept.push(now);
            case 0xB4 -> now = kept.isEmpty() ? now : kept.pop();
            default -> {}
        }
    }

    /// A range comes as its first and its last; what lies between follows from them.
    private void range(int tag, int usage) {
        if (tag == 0x18 || usages.isEmpty()) {
            usages.add(usage);
            return;
        }
        for (int next = usages.getLast() + 1; next <= usage && usages.size() < MOST_FIELDS; next++) {
            usages.add(next);
        }
    }

    private void input() {
        int at = ends.getOrDefault(now.report, now.report == 0 ? 0 : Byte.SIZE);
        for (var i = 0; i < now.count && fields.size() < MOST_FIELDS; i++) {
            if (!usages.isEmpty()) {
                int usage = usages.get(Math.min(i, usages.size() - 1));
                fields.add(new Field(now.report, usage >>> 16, usage & 0xFFFF, at, now.bits));
            }
            at += now.bits;
        }
        ends.put(now.report, at);
        usages.clear();
    }

    private Optional<PosLayout> layout() {
        return fields.stream()
                .filter(field ->
                        field.is(PAGE_SCANNER, DECODED_DATA) && field.bits == Byte.SIZE && field.at % Byte.SIZE == 0)
                .findFirst()
                .map(data -> new PosLayout(
                        data.report,
                        place(data.report, PAGE_DESKTOP, BYTE_COUNT, Byte.SIZE),
                        place(data.report, PAGE_SCANNER, AIM_FIRST, Byte.SIZE),
                        data.at,
                        (int) fields.stream()
                                .filter(field -> field.report == data.report && field.is(PAGE_SCANNER, DECODED_DATA))
                                .count(),
                        place(data.report, PAGE_SCANNER, CONTINUED, 1)));
    }

    private OptionalInt place(int report, int page, int usage, int bits) {
        return fields.stream()
                .filter(field -> field.report == report && field.is(page, usage) && field.bits == bits)
                .mapToInt(Field::at)
                .findFirst();
    }
}
