package tallydock.sheet.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.Attributes;
import tallydock.domain.document.RefusalCode;
import tallydock.sheet.cells.UnreadableException;

final class SafeXmlTest {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private static final String ROWS =
            "<x:row r=\"1\" xmlns:x=\"urn:x\"><c t='s'>箱号 &amp; &#x4E00;<![CDATA[<1>]]></c></x:row>";

    /// Everything a part says, in one line.
    private static final class Heard extends SafeXml.Handler {
        private final StringBuilder heard = new StringBuilder();

        @Override
        public void startElement(String uri, String name, String qName, Attributes attributes) {
            heard.append('<').append(name);
            for (int i = 0; i < attributes.getLength(); i++) {
                heard.append(' ').append(attributes.getLocalName(i)).append('=').append(attributes.getValue(i));
            }
            heard.append('>');
        }

        @Override
        public void characters(char[] ch, int start, int length) {
            heard.append(ch, start, length);
        }

        @Override
        public void endElement(String uri, String name, String qName) {
            heard.append("</").append(name).append('>');
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                HEAD,
                HEAD + "\n",
                "\uFEFF" + HEAD,
                "<?xml version='1.0'?>",
                "<?xml version=\"1.0\" encoding=\"utf-8\" ?>",
                HEAD + "<!-- made by a program -->",
                HEAD + "<?mso-application progid=\"Excel.Sheet\"?>"
            })
    void everyUsualBeginningIsReadAlike(String beginning) throws IOException {
        assertThat(heard(beginning + ROWS, StandardCharsets.UTF_8)).isEqualTo("<row r=1><c t=s>箱号 & 一<1></c></row>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "GB18030"})
    void otherEncodingsAreReadToo(String encoding) throws IOException {
        String declared = encoding.startsWith("UTF") ? "UTF-16" : encoding;
        String mark = encoding.equals("UTF-16LE") ? "\uFEFF" : "";
        String text = mark + "<?xml version=\"1.0\" encoding=\"" + declared + "\"?>" + ROWS;

        assertThat(heard(text, Charset.forName(encoding))).isEqualTo("<row r=1><c t=s>箱号 & 一<1></c></row>");
    }

    @Test
    void latinLettersAreNotTakenForUtf8() throws IOException {
        assertThat(heard("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><c>Stück</c>", StandardCharsets.ISO_8859_1))
                .isEqualTo("<c>Stück</c>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE a><a/>",
                "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><a>&e;</a>",
                "<!-- harmless --><!DOCTYPE a><a/>",
                "\n <!DOCTYPE a><a/>"
            })
    void noDeclarationIsAccepted(String hostile) {
        assertThatThrownBy(() -> heard(HEAD + hostile, StandardCharsets.UTF_8))
                .isInstanceOf(UnreadableException.class)
                .extracting(e -> ((UnreadableException) e).refusal().code())
                .isEqualTo(RefusalCode.XML_FORBIDDEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a>&e;</a>",
                "<a b=\"&e;\"/>",
                "<a><!DOCTYPE b></a>",
                "<a><b></a>",
                "<a>",
                "<a b='1' b='2'/>",
                "<a b=1/>",
                "<a>\u0001</a>",
                "<a>&#0;</a>",
                "<a/><b/>",
                "<p:a/>",
                "<a>]]></a>",
                "<a b='<'/>",
                "<"
            })
    void whatIsNotWellFormedIsRefused(String damaged) {
        assertThatThrownBy(() -> heard(damaged, StandardCharsets.UTF_8)).isInstanceOf(UnreadableException.class);
    }

    @Test
    void aLetterCutInTwoIsRefused() {
        byte[] cut = {'<', 'a', '>', (byte) 0xE7, (byte) 0xAE, '<', '/', 'a', '>'};

        assertThatThrownBy(() -> SafeXml.parse(new ByteArrayInputStream(cut), "a.xml", new Heard()))
                .isInstanceOf(UnreadableException.class);
    }

    @Test
    void aTagWithoutAnEndIsRefusedBeforeItFillsTheMemory() {
        byte[] endless = ("<a " + "b='' ".repeat(1_000_000)).getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> SafeXml.parse(new ByteArrayInputStream(endless), "a.xml", new Heard()))
                .isInstanceOf(UnreadableException.class)
                .extracting(e -> ((UnreadableException) e).refusal().code())
                .isEqualTo(RefusalCode.DECOMPRESSION_LIMIT);
    }

    @Test
    void aFailingDiskIsNotTakenForADamagedFile() {
        var start = new ByteArrayInputStream(("<a>" + " ".repeat(9_000)).getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> SafeXml.parse(new SequenceInputStream(start, new FailingDisk()), "a.xml", new Heard()))
                .isExactlyInstanceOf(IOException.class)
                .hasMessage("input/output error");
    }

    private static final class FailingDisk extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("input/output error");
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            throw new IOException("input/output error");
        }
    }

    private static String heard(String xml, Charset charset) throws IOException {
        var heard = new Heard();
        SafeXml.parse(new ByteArrayInputStream(xml.getBytes(charset)), "a.xml", heard);
        return heard.heard.toString();
    }
}
