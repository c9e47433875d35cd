package tallydock.sheet.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Damages a file: its bytes, or, where it is an archive, the text of one of its parts, or, where it is text, its
/// cells.
/// `outside` are addresses that nobody may ask for.
record Damage(RandomGenerator random, Outside outside) {
    /// A file and a web address that a sheet may try to pull in.
    record Outside(String file, String address) {}

    byte[] of(byte[] file) throws IOException {
        int wounds = 1 + random.nextInt(3);
        byte[] damaged = file;
        for (int i = 0; i < wounds; i++) {
            damaged = once(damaged);
        }
        return damaged;
    }

    private byte[] once(byte[] file) throws IOException {
        if (file.length > 4 && file[0] == 'P' && file[1] == 'K' && random.nextInt(10) < 7) {
            return inArchive(file);
        }
        boolean binary = file.length > 4 && (file[0] == 'P' || (file[0] & 0xFF) == 0xD0);
        return binary || random.nextInt(4) == 0 ? bytes(file) : new TextDamage(random, outside).of(file);
    }

    private byte[] bytes(byte[] file) {
        if (file.length == 0) {
            return new byte[] {(byte) random.nextInt(256)};
        }
        byte[] copy = file.clone();
        int at = random.nextInt(copy.length);
        switch (random.nextInt(4)) {
            case 0 -> copy[at] = (byte) random.nextInt(256);
            case 1 -> Arrays.fill(copy, at, Math.min(copy.length, at + random.nextInt(64)), (byte) random.nextInt(256));
            case 2 -> {
                return Arrays.copyOf(copy, at);
            }
            default -> {
                for (int i = 0; i < 20; i++) {
                    copy[random.nextInt(copy.length)] ^= (byte) (1 << random.nextInt(8));
                }
            }
        }
        return copy;
    }

    private byte[] inArchive(byte[] file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readNBytes(8 << 20);
                parts.put(entry.getName(), content);
                if (in.read() >= 0) {
                    return bytes(file);
                }
            }
        } catch (IOException _) {
            return bytes(file);
        }
        if (parts.isEmpty()) {
            return bytes(file);
        }
        wound(parts);
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return out.toByteArray();
    }

    private void wound(Map<String, byte[]> parts) {
        var names = parts.keySet().stream().toList();
        String name = names.get(random.nextInt(names.size()));
        if (random.nextInt(12) == 0) {
            parts.remove(name);
        } else {
            parts.put(name, new XmlDamage(random, outside).of(parts.getOrDefault(name, new byte[0])));
        }
    }
}
