package tallydock.desk.kit.report;

import java.util.Optional;
import javafx.scene.Node;
import tallydock.desk.kit.text.Say;

/// Asks a person for a file. `near` is in the window that asks; the answer is the place as the system writes it, empty
/// when the person thought better of it.
public interface FilePlaces {
    /// A sheet to read: workbook or text table.
    Optional<String> sheetToRead(Node near, Say title);

    /// A workbook to write, with a name offered.
    Optional<String> workbookToWrite(Node near, Say title, String offered);

    /// A report to write, with the name of a workbook offered: a workbook, or where it can be asked a PDF. The
    /// ending of the answer says which it shall be.
    default Optional<String> reportToWrite(Node near, Say title, String offered) {
        return workbookToWrite(near, title, offered);
    }
}
