package tallydock.usecase.label;

import java.util.Arrays;
import java.util.List;
import tallydock.domain.barcode.Command;
import tallydock.domain.barcode.CommandPlace;
import tallydock.domain.label.LabelField;
import tallydock.domain.label.LabelValues;
import tallydock.usecase.label.ComposeLabels.CommandNames;

/// The commands one role needs, as labels. Each says which revision of the sheets it belongs to, so that an old
/// sheet on a wall is known for one.
public enum CommandSheet {
    RECEIVING,
    PACKING,
    SUPERVISING;

    /// Raised whenever a sheet gains or loses a command.
    public static final int REVISION = 2;

    /// In which languages the names stand.
    public enum Tongues {
        ENGLISH,
        CHINESE,
        BOTH
    }

    /// Those that have a name, in the order of the table.
    public List<LabelValues> labels(CommandNames names, Tongues tongues) {
        return Arrays.stream(Command.values())
                .filter(command -> has(command.place()))
                .filter(command -> names.english(command).isPresent())
                .map(command -> label(command, names, tongues))
                .toList();
    }

    private boolean has(CommandPlace place) {
        return switch (place) {
            case EVERYWHERE, CHOICE -> true;
            case COUNTING, DOCK -> this == RECEIVING;
            case QUANTITY -> this != SUPERVISING;
            case PACKING -> this == PACKING;
            case SHIFT -> this == SUPERVISING;
        };
    }

    private static LabelValues label(Command command, CommandNames names, Tongues tongues) {
        String english = names.english(command).orElse("");
        String chinese = names.chinese(command).orElse(english);
        var values = new LabelValues.Builder()
                .with(LabelField.CODE, command.payload())
                .with(LabelField.REVISION, "Rev. " + REVISION);
        return switch (tongues) {
            case ENGLISH -> values.with(LabelField.TITLE, english).build();
            case CHINESE -> values.with(LabelField.TITLE, chinese).build();
            case BOTH ->
                values.with(LabelField.TITLE, english)
                        .with(LabelField.TITLE_ZH, chinese)
                        .build();
        };
    }
}
