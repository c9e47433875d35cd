package tallydock.desk.kit.labelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.FlowPane;
import tallydock.desk.kit.choice.PickBox;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.domain.label.stock.Head;
import tallydock.domain.label.stock.Stock;
import tallydock.domain.label.stock.Stocks;
import tallydock.usecase.label.LabelFormat;

/// Where labels go: a printer, with what is loaded in it, or a file, with the stock and the head it is made for.
final class TargetBar extends FlowPane {
    private static final List<Head> HEADS = List.of(Head.DPI_203, Head.DPI_300, Head.DPI_600);

    private final Texts texts;
    private final LabelsModel model;

    TargetBar(Texts texts, LabelsModel model) {
        this.texts = texts;
        this.model = model;
        getStyleClass().add("labelling-target");
        model.printers().subscribe(_ -> show(model.target().get()));
        model.target().subscribe(this::show);
    }

    private void show(Optional<LabelTarget> target) {
        getChildren().clear();
        target.ifPresent(now -> {
            var where =
                    new PickBox<LabelTarget>(texts, Say.key("labelling.where"), TargetBar::name).named("label-where");
            where.offer(choices(now), now, model::aim);
            getChildren().add(where);
            if (now instanceof LabelTarget.ToFile file) {
                forFile(file);
            }
        });
    }

    private void forFile(LabelTarget.ToFile file) {
        var stock =
                new PickBox<Stock>(texts, Say.key("labelling.stock"), each -> Say.asIs(each.id())).named("label-stock");
        stock.offer(
                Stocks.ALL,
                file.loaded(),
                chosen -> model.aim(new LabelTarget.ToFile(file.format(), chosen, file.head())));
        var head = new PickBox<Head>(texts, Say.key("labelling.head"), TargetBar::dots).named("label-head");
        head.offer(
                HEADS.contains(file.head()) ? HEADS : List.of(file.head()),
                file.head(),
                chosen -> model.aim(new LabelTarget.ToFile(file.format(), file.loaded(), chosen)));
        getChildren().addAll(stock, head);
    }

    private List<LabelTarget> choices(LabelTarget now) {
        var choices = new ArrayList<LabelTarget>();
        model.printers().get().stream()
                .<LabelTarget>map(LabelTarget.ToPrinter::new)
                .forEach(choices::add);
        for (LabelFormat format : LabelFormat.values()) {
            choices.add(
                    now instanceof LabelTarget.ToFile file
                            ? new LabelTarget.ToFile(format, file.loaded(), file.head())
                            : new LabelTarget.ToFile(format, model.usualStock(), Head.DPI_203));
        }
        return choices;
    }

    private static Say name(LabelTarget target) {
        return switch (target) {
            case LabelTarget.ToPrinter to -> Say.asIs(to.printer().name());
            case LabelTarget.ToFile file ->
                Say.key("labelling.file", file.format().name());
        };
    }

    private static Say dots(Head head) {
        return Say.key("labelling.dpi", dpi(head));
    }

    /// As printers are called: 203, 300, 600.
    static long dpi(Head head) {
        return Math.round(25_400_000.0 / head.dotNm());
    }
}
