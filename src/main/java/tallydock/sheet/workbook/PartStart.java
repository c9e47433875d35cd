package tallydock.sheet.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// A part whose first bytes were looked at.
///
/// @param isUsual it is UTF-8 and its root element comes first: nothing is declared, nothing is said before it
record PartStart(InputStream whole, boolean isUsual) implements AutoCloseable {
    private static final int SEEN_BYTES = 400;
    private static final Pattern USUAL = Pattern.compile(
            "(?:\u00EF\u00BB\u00BF)?(?:<\\?xml version=([\"'])1\\.0\\1(?: encoding=([\"'])(?i:utf-8)\\2)?"
                    + "(?: standalone=([\"'])(?:yes|no)\\3)?\\s*\\?>)?\\s*<[A-Za-z_]");

    static PartStart of(InputStream content) throws IOException {
        byte[] start = content.readNBytes(SEEN_BYTES);
        boolean isUsual =
                USUAL.matcher(new String(start, StandardCharsets.ISO_8859_1)).lookingAt();
        return new PartStart(new SequenceInputStream(new ByteArrayInputStream(start), content), isUsual);
    }

    @Override
    public void close() throws IOException {
        whole.close();
    }
}
