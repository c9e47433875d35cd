package tallydock.desk.kit.pane;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;

/// Cards side by side, as many in a row as fit at the least width of the widest of them; all of one row are as tall as
/// the tallest. Its gaps are those of its style.
public final class CardGrid extends FlowPane {
    private final List<ObservableList<? extends Node>> parts = new ArrayList<>();

    public CardGrid() {
        getStyleClass().add("card-grid");
    }

    /// One card more, behind those there are.
    public CardGrid card(Node card) {
        return cards(FXCollections.observableArrayList(List.of(card)));
    }

    /// More cards, which may come and go.
    public CardGrid cards(ObservableList<? extends Node> cards) {
        parts.add(cards);
        cards.addListener((ListChangeListener<Node>) _ -> gather());
        gather();
        return this;
    }

    private void gather() {
        getChildren().setAll(parts.stream().flatMap(List::stream).toList());
    }

    @Override
    protected double computePrefHeight(double width) {
        var inner = (width < 0 ? computePrefWidth(-1) : width) - snappedLeftInset() - snappedRightInset();
        var rows = rows(inner);
        var heights = rows.stream().mapToDouble(row -> height(row, inner)).sum();
        return snappedTopInset() + snappedBottomInset() + heights + Math.max(0, rows.size() - 1) * getVgap();
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + snappedRightInset() + least();
    }

    @Override
    protected double computeMinWidth(double height) {
        return computePrefWidth(height);
    }

    @Override
    protected void layoutChildren() {
        var inner = getWidth() - snappedLeftInset() - snappedRightInset();
        var step = cardWidth(inner) + getHgap();
        var y = snappedTopInset();
        for (var row : rows(inner)) {
            var height = height(row, inner);
            var x = snappedLeftInset();
            for (var card : row) {
                card.resizeRelocate(snapPositionX(x), snapPositionY(y), snapSizeX(cardWidth(inner)), snapSizeY(height));
                x += step;
            }
            y += height + getVgap();
        }
    }

    private List<List<Node>> rows(double inner) {
        var all = getManagedChildren();
        var columns = columns(inner);
        var rows = new ArrayList<List<Node>>();
        for (var from = 0; from < all.size(); from += columns) {
            rows.add(all.subList(from, Math.min(all.size(), from + columns)));
        }
        return rows;
    }

    private int columns(double inner) {
        return Math.max(1, (int) ((inner + getHgap()) / (least() + getHgap())));
    }

    private double cardWidth(double inner) {
        var columns = columns(inner);
        return Math.floor((inner - (columns - 1) * getHgap()) / columns);
    }

    private double least() {
        return getManagedChildren().stream()
                .mapToDouble(card -> card.minWidth(-1))
                .max()
                .orElse(0);
    }

    private double height(List<Node> row, double inner) {
        return row.stream()
                .mapToDouble(card -> card.prefHeight(cardWidth(inner)))
                .max()
                .orElse(0);
    }
}
