package tallydock.desk.kit.choice;

import tallydock.desk.kit.text.Say;

/// One sentence in three parts, the middle one in bold; a stop's hint has a red edge.
public record Hint(String icon, Say before, Say weight, Say after, boolean stop) {}
