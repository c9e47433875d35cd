package tallydock.sheet.workbook;

import com.fasterxml.aalto.sax.SAXParserFactoryImpl;
import java.io.CharConversionException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UnsupportedEncodingException;
import java.util.zip.ZipException;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.ext.DefaultHandler2;
import tallydock.domain.document.Place;
import tallydock.domain.document.RefusalCode;
import tallydock.sheet.cells.UnreadableException;

/// Parses one part of a workbook. Any document type declaration ends the reading before a single entity is looked at;
/// nothing outside the part is ever opened. A part that begins as spreadsheet programs write it, with its root element
/// and in UTF-8, goes to a quicker parser: behind the root no declaration can come any more. All others go to the
/// platform's parser.
final class SafeXml {
    private SafeXml() {}

    /// What a part's elements are told to; names come without namespace, for the strict and the usual dialect differ in
    /// it.
    abstract static class Handler extends DefaultHandler2 {
        @Override
        public final InputSource resolveEntity(String name, String publicId, String baseUri, String systemId) {
            return new InputSource(new StringReader(""));
        }
    }

    /// Thrown by a handler that has seen enough.
    static final class EnoughException extends SAXException {
        private static final long serialVersionUID = 1L;
    }

    static void parse(InputStream content, String part, Handler handler) throws IOException {
        try (var start = PartStart.of(new ShortMarkup(content, part))) {
            var reader = start.isUsual() ? quickReader() : reader(part);
            reader.setContentHandler(handler);
            reader.setErrorHandler(handler);
            reader.setEntityResolver(handler);
            reader.parse(new InputSource(start.whole()));
        } catch (EnoughException _) {
            // the handler has what it wants
        } catch (SAXException e) {
            throw damaged(e, part);
        } catch (ZipException | EOFException | CharConversionException | UnsupportedEncodingException e) {
            throw new UnreadableException(RefusalCode.CORRUPT_ARCHIVE, Place.sheet(part));
        }
    }

    /// The quick parser wraps what goes wrong with the stream, too; a disk that fails is no fault of the file.
    private static UnreadableException damaged(SAXException e, String part) throws IOException {
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException io && !isOfTheFile(io)) {
                throw io;
            }
        }
        return new UnreadableException(RefusalCode.CORRUPT_ARCHIVE, Place.sheet(part));
    }

    private static boolean isOfTheFile(IOException e) {
        return e instanceof ZipException
                || e instanceof EOFException
                || e instanceof CharConversionException
                || e instanceof UnsupportedEncodingException;
    }

    /// A new factory each time: one that is kept would keep the names of every file it ever read.
    private static XMLReader quickReader() throws SAXException {
        return new SAXParserFactoryImpl().newSAXParser().getXMLReader();
    }

    private static XMLReader reader(String part) throws SAXException {
        try {
            var factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            var reader = factory.newSAXParser().getXMLReader();
            reader.setProperty("http://xml.org/sax/properties/lexical-handler", new NoDtd(part));
            return reader;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the platform's own XML parser knows these features", e);
        }
    }

    private static final class NoDtd extends DefaultHandler2 {
        private final String part;

        NoDtd(String part) {
            this.part = part;
        }

        @Override
        public void startDTD(String name, String publicId, String systemId) {
            throw new UnreadableException(RefusalCode.XML_FORBIDDEN, Place.sheet(part));
        }
    }
}
