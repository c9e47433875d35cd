package planted.tallydock.desk.receive;

import javafx.scene.Node;

/// Breaks: a model knows no control.
public record SceneModel(Node node) {}
