package tallydock.desk.kit.choice;

import tallydock.desk.kit.picture.ModuleMatrix;
import tallydock.desk.kit.text.Say;

/// One answer to a question on the stage. `code` is what the scanner reads off the card, `codeName` what people call
/// it;
/// the safe answer is the one the next scan or ACK takes.
public record Choice(String id, String icon, Say title, Say detail, ModuleMatrix code, String codeName, boolean safe) {}
