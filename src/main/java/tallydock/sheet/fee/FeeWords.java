package tallydock.sheet.fee;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tallydock.domain.document.fee.FeeType;
import tallydock.sheet.value.Ascii;

/// The words warehouses and forwarders use for the kinds of fee.
final class FeeWords {
    private record Words(FeeType type, Pattern pattern) {
        Words(FeeType type, String pattern) {
            this(type, Pattern.compile(pattern));
        }
    }

    /// The more particular kinds first: 退货上架费 is for a return, not for an inbound.
    private static final List<Words> WORDS = List.of(
            new Words(
                    FeeType.LONG_TERM_STORAGE,
                    "超期|长期|滞纳|滞仓|超龄|库龄|逾期|呆滞|\\baged?\\b|aging|long.?term|over.?aged|overdue stor|langzeit|überlager"),
            new Words(FeeType.RETURN_HANDLING, "退货|退件|退回|退仓|\\breturn|retoure|rücksend|rückläufer|\\brma\\b"),
            new Words(
                    FeeType.REMOTE_SURCHARGE,
                    "偏远|偏僻|远程|\\bremote|insel|entlegen|extended area|delivery area surcharge|\\bdas\\b|out.of.area|outlying"),
            new Words(FeeType.LABELING, "贴标|换标|标签|打标|贴条码|条码|label|etikett|sticker"),
            new Words(
                    FeeType.CUSTOMS_DUTY,
                    "关税|税金|税费|进口税|增值税|清关|报关|代缴|dut(?:y|ies)\\b|customs|zoll|import tax|import vat|\\bvat\\b|einfuhr|tariff"),
            new Words(
                    FeeType.INBOUND_HANDLING,
                    "入库|入仓|上架|收货|卸货|卸柜|拆柜|清点|inbound|receiv|put.?away|wareneingang|einlager|entlad|unload|devan|goods.in\\b"),
            new Words(
                    FeeType.LAST_MILE,
                    "尾程|派送|末端|配送|快递|last.?mile|final.?mile|deliver|zustell|auslieferung|parcel|courier|paketversand|letzte meile"),
            new Words(
                    FeeType.OUTBOUND_HANDLING,
                    "出库|出仓|代发|拣货|打包|订单处理|发货处理|操作费|处理费|outbound|pick|\\bpack|fulfil|dispatch|despatch|kommission|warenausgang|auslager|order (?:processing|handling)|goods.out\\b|handling|versandbearbeitung"),
            new Words(FeeType.STORAGE, "仓储|仓租|存储|储存|库存费|storage|lager|warehous|\\bstock.?keeping"),
            new Words(
                    FeeType.FREIGHT,
                    "头程|海运|空运|干线|铁路|运费|运输|freight|fracht|\\bocean|line.?haul|transport|trucking|drayage|\\bshipping|versand"));

    private FeeWords() {}

    /// What a charge is for; empty when its words say none of the known kinds.
    static Optional<FeeType> type(String words) {
        String folded = Ascii.folded(words);
        return WORDS.stream()
                .filter(one -> one.pattern().matcher(folded).find())
                .map(Words::type)
                .findFirst();
    }
}
