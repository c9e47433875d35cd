package tallydock.sheet.column;

import java.util.regex.Pattern;

/// What a quantity, weight or size is of, as far as its heading says.
public enum Scope {
    UNSAID,
    PER_PIECE,
    PER_CARTON,
    TOTAL;

    private static final Pattern PIECE = Pattern.compile(
            "单品|单个|单件|产品长|产品宽|产品高|产品重|产品尺|商品重|商品尺|\\bitem\\b|\\bunit (?:weight|size|net|gross)|per (?:unit|piece|pc|item)|/pc|artikelgewicht|stückgewicht");
    private static final Pattern CARTON = Pattern.compile(
            "每箱|单箱|一箱|/箱|货箱|外箱|装箱数|装箱量|箱内|箱装|箱重|箱毛|箱净|箱长|箱宽|箱高|箱规|(?:per|/|pro|je|each)\\s*(?:ctns?|cartons?|box|case|karton|pkg|package)\\b|\\b(?:box|carton|ctn|case) (?:gross |net )?(?:weight|length|width|height|size|dim)");
    private static final Pattern ALL = Pattern.compile(
            "总|合计|共计|小计|(?<![a-z])(?:total|ttl|tot|sum)(?![a-z])|(?<![a-z])t\\.?\\s*[gn]\\.?\\s*w|gesamt|summe");

    /// @param heading folded to lower case and half width
    static Scope of(String heading) {
        if (CARTON.matcher(heading).find()) {
            return PER_CARTON;
        }
        if (ALL.matcher(heading).find()) {
            return TOTAL;
        }
        return PIECE.matcher(heading).find() ? PER_PIECE : UNSAID;
    }
}
