package tallydock.desk.rooms;

import java.util.Optional;
import javafx.scene.Node;
import tallydock.desk.kit.report.FilePlaces;
import tallydock.desk.kit.text.Say;

/// A person who always chooses the same files.
public record Places(String sheet, String workbook) implements FilePlaces {
    @Override
    public Optional<String> sheetToRead(Node near, Say title) {
        return Optional.of(sheet);
    }

    @Override
    public Optional<String> workbookToWrite(Node near, Say title, String offered) {
        return Optional.of(workbook + offered);
    }
}
