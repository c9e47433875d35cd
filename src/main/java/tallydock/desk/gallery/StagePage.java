package tallydock.desk.gallery;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import tallydock.desk.kit.outcome.Outcome;
import tallydock.desk.kit.picture.Pictogram;
import tallydock.desk.kit.stage.CountText;
import tallydock.desk.kit.stage.OutcomeStage;
import tallydock.desk.kit.stage.StageCode;
import tallydock.desk.kit.stage.StageContent;
import tallydock.desk.kit.stage.StageItem;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;

/// The stage with every outcome, and in its odd forms: blind, four digits, long code, resting.
final class StagePage {
    private static final Say STATION = Say.key("kit.station", 4);

    private final Texts texts;

    StagePage(Texts texts) {
        this.texts = texts;
    }

    Node outcomes() {
        var stages = Stream.of(Outcome.values()).map(this::stage).toArray(Node[]::new);
        return new Sheet(texts).row(Say.both("Every outcome", "全部结果"), stages).page();
    }

    private Node stage(Outcome outcome) {
        var args = args(outcome);
        var content = StageContent.of(outcome, outcome.word(args.toArray()));
        var step = outcome.step(args.toArray());
        return sized(step.map(content::withStep).orElse(content));
    }

    private static List<Object> args(Outcome outcome) {
        return switch (outcome) {
            case COUNTED_TWICE -> List.of(STATION, "09:12");
            case OTHER_CARTON_OPEN -> List.of("CTN-0004", "CTN-0005");
            case PARKED -> List.of("CTN-0004");
            case OTHER_CARTONS_ITEM -> List.of("CTN-0007");
            case WEIGHT_LIGHT, WEIGHT_HEAVY -> List.of("1.24");
            case OVER -> List.of(1);
            case SHORT_AT_CLOSE -> List.of(2);
            case PIN_WRONG -> List.of(4);
            case BACK_ONLINE -> List.of(150);
            default -> List.of(12, 12);
        };
    }

    private Node sized(StageContent content) {
        var stage = new OutcomeStage(texts, content);
        stage.getStyleClass().add("gallery-stage");
        stage.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return stage;
    }

    Node states() {
        var resting = new OutcomeStage(texts, ReceiveScreens.lamp());
        resting.getStyleClass().add("gallery-stage");
        resting.rest(true);
        return new Sheet(texts)
                .row(
                        Say.both("Counts and codes", "数量与编码"),
                        sized(lamp("LUM-DESK-WHT", new CountText("7", Say.key("kit.stage.counted")))),
                        sized(lamp("LUM-DESK-WHT", CountText.of(128, 240))),
                        sized(lamp("LUM-DESK-WHT-EU", CountText.of(1200, 4800))),
                        sized(lamp("LUMINA-DESKLAMP-FOLDING-WHITE-EU-PLUG-2026", CountText.of(7, 12))),
                        sized(ReceiveScreens.unknownStage()),
                        resting)
                .row(
                        Say.both("At rest", "待扫描"),
                        sized(StageContent.idle(
                                Say.both("Scan a carton label", "扫描箱标"), Say.both("3 inbounds are due", "3 张入库单到期"))),
                        sized(StageContent.of(Outcome.UNDONE, Outcome.UNDONE.word())
                                .withStep(Outcome.UNDONE.step(12, 12).orElseThrow())
                                .withCount(CountText.left(24))))
                .page();
    }

    private static StageContent lamp(String sku, CountText count) {
        return StageContent.of(Outcome.ACCEPTED, Outcome.ACCEPTED.word())
                .withCode(StageCode.plain(sku))
                .withItem(new StageItem(
                        Pictogram.LAMP,
                        Sample.LAMP,
                        Optional.of("mdi2c-content-save-check-outline"),
                        Say.both("Saved here, sends later", "已存本机，稍后上传")))
                .withCount(count);
    }
}
