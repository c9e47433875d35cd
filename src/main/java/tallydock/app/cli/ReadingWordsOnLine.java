package tallydock.app.cli;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import tallydock.domain.document.choice.CellEdit;
import tallydock.domain.document.choice.ColumnUse;
import tallydock.domain.document.choice.RowSet;

/// How choices about a sheet are written on the command line.
final class ReadingWordsOnLine {
    private static final Pattern CELL = Pattern.compile("([A-Za-z]{1,3})([1-9]\\d{0,6})=(.*)", Pattern.DOTALL);
    private static final Map<String, Character> SEPARATORS =
            Map.of("tab", '\t', "comma", ',', "semicolon", ';', "pipe", '|');

    /// Short words for the uses that are named most.
    private static final Map<String, ColumnUse> SHORT = Map.of(
            "carton", ColumnUse.CARTON_NO,
            "cartons", ColumnUse.CARTON_COUNT,
            "units", ColumnUse.QUANTITY,
            "qty", ColumnUse.QUANTITY,
            "barcode", ColumnUse.GTIN,
            "hs", ColumnUse.HS_CODE,
            "price", ColumnUse.UNIT_PRICE,
            "none", ColumnUse.NOT_USED);

    private ReadingWordsOnLine() {}

    /// `carton-no`, `units`, `NOT_USED`.
    static final class Use implements ITypeConverter<ColumnUse> {
        @Override
        public ColumnUse convert(String value) {
            String word = value.strip().toLowerCase(Locale.ROOT);
            var known = SHORT.get(word);
            if (known != null) {
                return known;
            }
            try {
                return ColumnUse.valueOf(word.replace('-', '_').toUpperCase(Locale.ROOT));
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException("no use of a column: " + value);
            }
        }
    }

    /// One character, or its name.
    static final class Separator implements ITypeConverter<Character> {
        @Override
        public Character convert(String value) {
            var named = SEPARATORS.get(value.toLowerCase(Locale.ROOT));
            if (named == null && value.length() != 1) {
                throw new TypeConversionException("tab, comma, semicolon, pipe or one character");
            }
            return named == null ? Character.valueOf(value.charAt(0)) : named;
        }
    }

    /// `C4=6`.
    static final class Edit implements ITypeConverter<CellEdit> {
        @Override
        public CellEdit convert(String value) {
            var parts = CELL.matcher(value);
            if (!parts.matches()) {
                throw new TypeConversionException("a cell and its text, as in C4=6");
            }
            return new CellEdit(
                    Integer.parseInt(parts.group(2)), parts.group(1).toUpperCase(Locale.ROOT), parts.group(3));
        }
    }

    /// `5-9,12`.
    static final class Rows implements ITypeConverter<RowSet> {
        @Override
        public RowSet convert(String value) {
            try {
                return RowSet.parse(value);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException("rows, as in 5-9,12");
            }
        }
    }
}
