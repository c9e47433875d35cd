package tallydock.sheet.packing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tallydock.sheet.column.Concept;
import tallydock.sheet.column.Heading;
import tallydock.sheet.value.Ascii;

/// Headings of which each is the code of a product: the columns of a box x SKU matrix.
final class ProductHeads {
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._/-]{3,39}");

    /// One product: its column and its code.
    record Product(int col, String sku) {}

    private ProductHeads() {}

    /// The products in column order; empty when the headings are not those of such a matrix.
    static List<Product> of(List<Heading> headings) {
        boolean listed = headings.stream().anyMatch(h -> h.is(Concept.SKU) && !isCode(h));
        List<Product> products = new ArrayList<>();
        for (int col = 0; col < headings.size(); col++) {
            if (isCode(headings.get(col))) {
                products.add(new Product(col, Ascii.of(headings.get(col).own())));
            }
        }
        return listed || products.size() < fewest(headings) ? List.of() : List.copyOf(products);
    }

    /// One code alone is a matrix only where carton numbers stand and no quantity does.
    private static int fewest(List<Heading> headings) {
        boolean cartons = headings.stream().anyMatch(heading -> heading.is(Concept.CARTON_NO));
        boolean quantity = headings.stream()
                .anyMatch(heading -> heading.is(Concept.QUANTITY) || heading.is(Concept.PIECES_OR_CARTONS));
        return cartons && !quantity ? 1 : 2;
    }

    private static boolean isCode(Heading heading) {
        String own = Ascii.of(heading.own());
        boolean unknown = heading.concept().isEmpty() || heading.is(Concept.SKU) || heading.confidence() < 0.5;
        boolean mixed = own.chars().anyMatch(c -> Character.isDigit(c) || c == '-' || c == '_')
                && own.chars().anyMatch(Character::isUpperCase);
        return unknown && mixed && CODE.matcher(own).matches();
    }
}
