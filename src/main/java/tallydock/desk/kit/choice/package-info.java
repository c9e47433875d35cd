/// What a gloved hand presses: big actions, choices with their code, the keypad.
@NullMarked
package tallydock.desk.kit.choice;

import org.jspecify.annotations.NullMarked;
