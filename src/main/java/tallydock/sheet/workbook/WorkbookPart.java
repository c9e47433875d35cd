package tallydock.sheet.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xml.sax.Attributes;

/// The sheets a workbook names and the parts its relationships point to.
final class WorkbookPart {
    /// A sheet as the workbook lists it; `relation` leads to its part.
    record Sheet(String name, String relation, boolean visible) {}

    /// A relationship's target, resolved within the archive, and the last word of its type.
    record Relation(String type, String target) {}

    private WorkbookPart() {}

    static final class Sheets extends SafeXml.Handler {
        final List<Sheet> sheets = new ArrayList<>();
        boolean dates1904;

        @Override
        public void startElement(String uri, String name, String qName, Attributes attributes) {
            if (name.equals("sheet")) {
                sheets.add(new Sheet(
                        attribute(attributes, "name").orElse(""),
                        attribute(attributes, "id").orElse(""),
                        attribute(attributes, "state").orElse("visible").equals("visible")));
            } else if (name.equals("workbookPr")) {
                dates1904 = attribute(attributes, "date1904")
                        .filter(WorkbookPart::isTrue)
                        .isPresent();
            }
        }
    }

    static final class Relations extends SafeXml.Handler {
        final Map<String, Relation> byId = new HashMap<>();
        private final String folder;

        /// @param folder of the part the relationships belong to, with a slash at its end or empty
        Relations(String folder) {
            this.folder = folder;
        }

        @Override
        public void startElement(String uri, String name, String qName, Attributes attributes) {
            boolean outside = attribute(attributes, "TargetMode").orElse("").equals("External");
            if (name.equals("Relationship") && !outside) {
                String type = attribute(attributes, "Type").orElse("");
                byId.put(
                        attribute(attributes, "Id").orElse(""),
                        new Relation(
                                type.substring(type.lastIndexOf('/') + 1),
                                resolve(attribute(attributes, "Target").orElse(""))));
            }
        }

        Optional<String> target(String type) {
            return byId.values().stream()
                    .filter(relation -> relation.type().equals(type))
                    .map(Relation::target)
                    .findFirst();
        }

        private String resolve(String target) {
            if (target.startsWith("/")) {
                return target.substring(1);
            }
            String path = folder;
            String rest = target;
            while (rest.startsWith("../")) {
                rest = rest.substring(3);
                path = path.substring(0, path.lastIndexOf('/', Math.max(0, path.length() - 2)) + 1);
            }
            return path + (rest.startsWith("./") ? rest.substring(2) : rest);
        }
    }

    static boolean isTrue(String flag) {
        return flag.equals("1") || flag.equals("true");
    }

    /// An attribute by its name without namespace prefix.
    static Optional<String> attribute(Attributes attributes, String localName) {
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getLocalName(i).equals(localName)) {
                return Optional.of(attributes.getValue(i));
            }
        }
        return Optional.empty();
    }
}
