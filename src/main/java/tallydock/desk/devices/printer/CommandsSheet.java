package tallydock.desk.devices.printer;

import java.util.List;
import tallydock.desk.kit.choice.ToggleChoice;
import tallydock.desk.kit.pane.PushButton;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.domain.printer.Printer;
import tallydock.usecase.label.CommandSheet;
import tallydock.usecase.label.CommandSheet.Tongues;

/// Which commands are printed, and in which language.
final class CommandsSheet {
    private CommandsSheet() {}

    static void open(Texts texts, PrinterModel model, Printer printer) {
        var sheet = new Sheet(texts, "commands-sheet", Say.key("printer.commands"));
        var role = new ToggleChoice<>(texts, List.of(CommandSheet.values()), SetUpWords::sheet, CommandSheet.RECEIVING)
                .named("commands-");
        var tongues = new ToggleChoice<>(texts, List.of(Tongues.values()), SetUpWords::tongues, Tongues.BOTH)
                .named("commands-in-");
        var print = PushButton.primary(texts, Say.key("printer.commands.print"), () -> {
            sheet.close();
            model.commands(printer, role.chosen().get(), tongues.chosen().get());
        });
        print.setId("commands-print");
        var cancel = PushButton.plain(texts, Say.key("printer.cancel"), sheet::close);
        sheet.add(
                        sheet.wrapped(Say.key("printer.commands.why", CommandSheet.REVISION), "muted"),
                        sheet.named(Say.key("printer.commands.for"), role),
                        sheet.named(Say.key("printer.commands.in"), tongues),
                        Sheet.foot(print, cancel))
                .open(model);
    }
}
