package tallydock.desk.shipments.intake.sheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import tallydock.desk.kit.Watch;
import tallydock.desk.kit.room.DeskTools;
import tallydock.domain.document.choice.Assumed;
import tallydock.domain.document.choice.CellEdit;
import tallydock.domain.document.choice.ColumnUse;
import tallydock.domain.document.choice.ReadingChoices;
import tallydock.domain.document.choice.RowSet;
import tallydock.domain.document.choice.SheetLayout;
import tallydock.domain.document.choice.TextDialect;
import tallydock.domain.document.reading.Repair;
import tallydock.usecase.Stopped;
import tallydock.usecase.reading.PreviewWindow;

/// One sheet on the table. Whatever a person says reads it anew in the background; of several wishes only the
/// last is read to its end, and what was seen before stays until then.
public final class SheetModel {
    private final SheetDesk desk;
    private final DeskTools tools;
    private final Consumer<RuntimeException> broken;
    private final ReadOnlyObjectWrapper<Opened> opened;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private Wish wish;
    private Watch watch = new Watch();

    /// `look` is the first; `broken` hears of a reading that failed.
    public SheetModel(SheetDesk desk, DeskTools tools, Look look, Consumer<RuntimeException> broken) {
        this.desk = desk;
        this.tools = tools;
        this.broken = broken;
        wish = look.wish();
        opened = new ReadOnlyObjectWrapper<>(look.opened());
    }

    /// What was wished for, and what came of it.
    public record Look(Wish wish, Opened opened) {}

    /// The sheet as it was read last.
    public ReadOnlyObjectProperty<Opened> opened() {
        return opened.getReadOnlyProperty();
    }

    /// What a workbook of the rows that stay out is called, unless a person says otherwise.
    public String leftOutName() {
        return wish.file().name().replaceFirst("\\.[^.]*$", "") + "-left-out.xlsx";
    }

    /// Whether it is being read anew.
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /// What the person wishes now.
    public Wish wish() {
        return wish;
    }

    /// The same, with the rows that cannot be stored left out.
    public Wish wishToStore() {
        return wish.with(wish.said().withLeaveOutBlocked(true));
    }

    /// The column is taken for something else.
    public void use(String column, ColumnUse use) {
        layout(now -> now.withColumn(column, use));
    }

    /// The heading stands in this row, from 1; 0 for none. Columns that were said before say nothing of it.
    public void headerRow(int row) {
        layout(now -> new SheetLayout(now.sheet(), Optional.of(row), Map.of(), now.dialect(), now.assumed()));
    }

    /// Another sheet of the workbook is read.
    public void sheet(String name) {
        layout(now -> new SheetLayout(Optional.of(name), Optional.empty(), Map.of(), now.dialect(), now.assumed()));
    }

    public void dialect(UnaryOperator<TextDialect> change) {
        layout(now -> now.withDialect(change.apply(now.dialect())));
    }

    public void assume(UnaryOperator<Assumed> change) {
        layout(now -> now.withAssumed(change.apply(now.assumed())));
    }

    /// Reads the file without what is remembered of the sender's last.
    public void forgetLast() {
        read(wish.asFound());
    }

    /// The file is read as another kind of sheet.
    public void readAs(Paper paper) {
        read(wish.as(paper));
    }

    public void po(String number) {
        said(now -> now.withPo(number));
    }

    public void repair(Repair repair) {
        said(repair::in);
    }

    /// The cell is read as if it said `text`.
    public void edit(CellEdit edit) {
        said(now -> now.withEdits(List.of(edit)));
    }

    /// The cell is read as the file has it again.
    public void dropEdit(int row, String column) {
        said(now -> now.withoutEdit(row, column));
    }

    public void leaveOut(int row) {
        said(now -> now.withLeftOut(now.leftOut().and(RowSet.of(List.of(row)))));
    }

    public void takeIn(int row) {
        said(now -> now.withLeftOut(now.leftOut().without(RowSet.of(List.of(row)))));
    }

    /// Looks at other rows.
    public void show(PreviewWindow window) {
        read(wish.at(window));
    }

    /// Nobody waits for this sheet any more.
    public void letGo() {
        watch.stop();
    }

    private void layout(UnaryOperator<SheetLayout> change) {
        said(now -> now.withLayout(change.apply(now.layout())));
    }

    private void said(UnaryOperator<ReadingChoices> change) {
        read(wish.with(change.apply(wish.said())));
    }

    private void read(Wish next) {
        var before = wish;
        watch.stop();
        wish = next;
        var watching = new Watch();
        watch = watching;
        busy.set(true);
        tools.background()
                .run(() -> desk.open(next, watching), read -> show(watching, read), e -> failed(before, watching, e));
    }

    private void show(Watch whose, Opened read) {
        if (watch.equals(whose)) {
            opened.set(read);
            busy.set(false);
        }
    }

    private void failed(Wish before, Watch whose, RuntimeException cause) {
        if (watch.equals(whose)) {
            busy.set(false);
            if (!(cause instanceof Stopped)) {
                wish = before;
                broken.accept(cause);
            }
        }
    }
}
